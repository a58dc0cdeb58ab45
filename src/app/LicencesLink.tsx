import type { MouseEvent } from "react";
import { singleFile } from "../address/edition.ts";
import { handOver } from "../export/handOver.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { Words } from "../i18n/words.ts";

const name = "licenses.txt";

/** The single file has the licences within itself, as a block of data at its end. */
function takeOut(event: MouseEvent, words: Words): void {
  event.preventDefault();
  const text = document.getElementById("licenses")?.textContent ?? "";
  handOver(name, new Blob([text.trim()], { type: "text/plain;charset=utf-8" }), words);
}

/** The way to the licences of everything that the product is made of; the build writes them. */
export function LicencesLink() {
  const words = useWords();
  return (
    <a
      href={singleFile ? `#${name}` : `${import.meta.env.BASE_URL}${name}`}
      onClick={singleFile ? (event) => takeOut(event, words) : undefined}
    >
      {words.t("footer.licences")}
    </a>
  );
}
