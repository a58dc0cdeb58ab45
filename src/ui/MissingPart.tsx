import { useWords } from "../i18n/WordsContext.tsx";
import { PartMissing } from "./loadPart.ts";
import styles from "./MissingPart.module.css";
import { isUnsaved } from "./unsaved.ts";

type MissingPartProps = {
  /** What happened; without it a part did not arrive. */
  error?: Error;
  /** In the place of a page; otherwise at the foot of the window. */
  inPlace?: boolean;
  onRetry?: () => void;
  onClose?: () => void;
};

/** In place of what did not arrive or does not work: what can be done, and what becomes of the rest. */
export function MissingPart({ error, inPlace = false, onRetry, onClose }: MissingPartProps) {
  const words = useWords();
  const missing = error === undefined || error instanceof PartMissing;
  return (
    <div role="alert" className={inPlace ? styles.inPlace : styles.atFoot}>
      <p>
        {words.t(missing ? "part.missing" : "part.broken")}{" "}
        {words.t(isUnsaved() ? "part.unsaved" : "part.kept")}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => window.location.reload()}>
          {words.t("part.reload")}
        </button>
        {onRetry && (
          <button type="button" className={styles.button} onClick={onRetry}>
            {words.t("part.retry")}
          </button>
        )}
        {onClose && (
          <button type="button" className={styles.button} onClick={onClose}>
            {words.t("part.close")}
          </button>
        )}
      </div>
    </div>
  );
}
