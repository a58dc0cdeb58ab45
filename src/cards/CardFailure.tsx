import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./CardFailure.module.css";

/** In place of a card whose code did not arrive. It needs none of that code itself. */
export function CardFailure({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <div role="alert" className={styles.failure}>
      <p>{words.t("card.failed")}</p>
      <button type="button" className={styles.button} onClick={() => window.location.reload()}>
        {words.t("card.reload")}
      </button>
      <button type="button" className={styles.button} onClick={onClose}>
        {words.t("card.close")}
      </button>
    </div>
  );
}
