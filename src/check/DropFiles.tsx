import { type DragEvent, useEffect, useRef, useState } from "react";
import { limitsInWords } from "../i18n/checkWords.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { limits } from "../ingest/limits.ts";
import styles from "./DropFiles.module.css";
import { GivenFile } from "./GivenFile.tsx";
import { KeptReports } from "./KeptReports.tsx";
import { pastedFiles } from "./pastedFiles.ts";
import { useGivenFiles } from "./useGivenFiles.ts";

/** Takes files by dropping, choosing or pasting, reads them, and lists what this browser keeps. */
export function DropFiles() {
  const words = useWords();
  const { given, give, cancel, again, remove } = useGivenFiles();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const giving = useRef(give);
  giving.current = give;

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const writing = event.target instanceof Element && event.target.closest("input, textarea");
      if (writing || !event.clipboardData) return;
      const data = event.clipboardData;
      const files = pastedFiles({ files: data.files, getData: (type) => data.getData(type) });
      if (files.length > 0) giving.current(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    give([...event.dataTransfer.files]);
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
      <div
        className={styles.drop}
        data-over={over ? "" : undefined}
        data-needs-script=""
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={styles.invitation}>{words.t("check.drop")}</p>
        <button type="button" className={styles.choose} onClick={() => input.current?.click()}>
          {words.t("check.choose")}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={words.t("check.choose")}
          onChange={({ currentTarget }) => {
            give([...(currentTarget.files ?? [])]);
            // The same file can be chosen again once it was mended.
            currentTarget.value = "";
          }}
        />
        <p className={styles.hint}>{words.t("check.paste")}</p>
      </div>
      <p className={styles.formats}>
        {words.t("check.formats")} {words.t("check.limits", limitsInWords(limits))}
      </p>
      {given.length > 0 && (
        <section className={styles.list}>
          <h2>{words.t("check.given")}</h2>
          <ul>
            {given.map((each) => (
              <GivenFile
                key={each.key}
                given={each}
                only={given.length === 1}
                onCancel={() => cancel(each.key)}
                onAgain={() => again(each.key)}
                onRemove={() => remove(each.key)}
              />
            ))}
          </ul>
        </section>
      )}
      <KeptReports />
    </>
  );
}
