import { useEffect, useState } from "react";
import { type DrawnPages, openDrawnPages } from "../library/own/drawnPages.ts";

/**
 * The pages of a file, opened when they are asked for and closed when they are no longer.
 * @param file undefined as long as nobody wants to see them
 * @returns undefined until they are open, "failed" where they cannot be opened
 */
export function useDrawnPages(file: Uint8Array | undefined): DrawnPages | "failed" | undefined {
  const [pages, setPages] = useState<DrawnPages | "failed">();
  useEffect(() => {
    if (!file) return;
    const opening = openDrawnPages(file);
    let wanted = true;
    opening.pages.then(
      (opened) => wanted && setPages(opened),
      () => wanted && setPages("failed"),
    );
    return () => {
      wanted = false;
      opening.close();
      setPages(undefined);
    };
  }, [file]);
  return pages;
}
