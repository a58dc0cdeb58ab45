import { useState } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { loadPastKept } from "../offline/loadPastKept.ts";
import type { VersionNews } from "../offline/newVersion.ts";
import styles from "./UpdateNotice.module.css";

/**
 * Says that a new version is ready, or that it did not arrive and an old one is shown; the page stays
 * as it is until its reader wants another.
 */
export function UpdateNotice({ news }: { news: VersionNews }) {
  const words = useWords();
  const [dismissed, setDismissed] = useState("none");
  const [failed, setFailed] = useState(false);
  const stuck = news === "stuck";

  async function load() {
    if (!stuck) return window.location.reload();
    setFailed(false);
    setFailed(!(await loadPastKept()));
  }

  if (news === dismissed) return null;
  return (
    <div className={styles.notice}>
      <p>
        {words.t(stuck ? "offline.stuck" : "offline.ready")}{" "}
        <span className={styles.kept}>
          {words.t(failed ? "offline.unreached" : "offline.kept")}
        </span>
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.reload} onClick={load}>
          {words.t(stuck ? "offline.past" : "offline.reload")}
        </button>
        <button type="button" className={styles.later} onClick={() => setDismissed(news)}>
          {words.t("offline.later")}
        </button>
      </div>
    </div>
  );
}
