import { useState, useSyncExternalStore } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { newVersionReady, onNewVersion } from "../offline/newVersion.ts";
import styles from "./UpdateNotice.module.css";

/** Says that a new version is ready; the page stays as it is until its reader wants it. */
export function UpdateNotice() {
  const words = useWords();
  const ready = useSyncExternalStore(onNewVersion, newVersionReady, () => false);
  const [dismissed, setDismissed] = useState(false);
  return (
    <div role="status" className={styles.place}>
      {ready && !dismissed && (
        <div className={styles.notice}>
          <p>
            {words.t("offline.ready")}{" "}
            <span className={styles.kept}>{words.t("offline.kept")}</span>
          </p>
          <div className={styles.buttons}>
            <button
              type="button"
              className={styles.reload}
              onClick={() => window.location.reload()}
            >
              {words.t("offline.reload")}
            </button>
            <button type="button" className={styles.later} onClick={() => setDismissed(true)}>
              {words.t("offline.later")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
