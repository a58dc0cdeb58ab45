import { useSyncExternalStore } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { isPartComing, onComingPart } from "../ui/comingParts.ts";
import styles from "./ComingNotice.module.css";

/**
 * Says that something is on its way, once that takes long enough to wonder. It lies over the foot of
 * the window: the page one is on stays as it is until the next one is there.
 */
export function ComingNotice() {
  const words = useWords();
  const coming = useSyncExternalStore(onComingPart, isPartComing, () => false);
  if (!coming) return null;
  return (
    <p role="status" className={styles.coming}>
      {words.t("part.coming")}
    </p>
  );
}
