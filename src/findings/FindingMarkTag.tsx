import type { FindingMark } from "../audit/findingMark.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import styles from "./FindingMarkTag.module.css";

/** What a check came to: the sign of a contradiction, anything else in a word. */
export function FindingMarkTag({ mark }: { mark: FindingMark }) {
  const words = useWords();
  const name = words.t(`audit.mark.${mark}`);
  return (
    <span className={styles.tag} data-mark={mark}>
      {mark === "contradiction" ? <ContradictionSign label={name} /> : name}
    </span>
  );
}
