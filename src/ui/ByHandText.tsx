import { useEffect, useRef } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ByHandSheet.module.css";
import type { ByHand } from "./byHand.ts";

/** The text in a field, selected: one key is left to press. */
export function ByHandText({ text }: ByHand & { kind: "text" }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <>
      <p>{words.t("byHand.text.how")}</p>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={words.t("byHand.text.label")}
        readOnly
        rows={8}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </>
  );
}
