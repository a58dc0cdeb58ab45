import type { MouseEvent } from "react";
import { singleFile } from "../address/edition.ts";
import { download } from "../export/download.ts";
import { useWords } from "../i18n/WordsContext.tsx";

const name = "licenses.txt";

/** The single file has the licences within itself, as a block of data at its end. */
function takeOut(event: MouseEvent): void {
  event.preventDefault();
  const text = document.getElementById("licenses")?.textContent ?? "";
  download(name, new Blob([text.trim()], { type: "text/plain;charset=utf-8" }));
}

/** The way to the licences of everything that the product is made of; the build writes them. */
export function LicencesLink() {
  const words = useWords();
  return (
    <a
      href={singleFile ? `#${name}` : `${import.meta.env.BASE_URL}${name}`}
      onClick={singleFile ? takeOut : undefined}
    >
      {words.t("footer.licences")}
    </a>
  );
}
