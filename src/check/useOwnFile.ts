import { useEffect, useState } from "react";
import { ownFileBytes } from "../library/own/ownFiles.ts";

/** The file that a report was read from; undefined until it is there, and where it was not kept. */
export function useOwnFile(id: string): Uint8Array | undefined {
  const [file, setFile] = useState<Uint8Array>();
  useEffect(() => {
    let wanted = true;
    void ownFileBytes(id).then((bytes) => wanted && setFile(bytes));
    return () => {
      wanted = false;
    };
  }, [id]);
  return file;
}
