import { useWords } from "../../i18n/WordsContext.tsx";
import type { Words } from "../../i18n/words.ts";
import type { Dropped } from "../basket/dropped.ts";
import styles from "./DroppedList.module.css";

/** What of a briefing could not be read, each with its place, so that it can be put right. */
export function DroppedList({ dropped }: { dropped: readonly Dropped[] }) {
  const words = useWords();
  if (dropped.length === 0) return null;
  return (
    <div role="alert" className={styles.dropped}>
      <p>{words.t("briefing.dropped", { n: dropped.length })}</p>
      <ul>
        {dropped.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes in place.
          <li key={index}>{droppedText(each, words)}</li>
        ))}
      </ul>
    </div>
  );
}

function droppedText({ item, reason, found }: Dropped, words: Words): string {
  if (item === undefined) return words.t("briefing.dropped.coverLong", { found });
  return words.t(`briefing.dropped.${reason}`, { item, found });
}
