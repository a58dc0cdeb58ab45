import { useMemo, useState } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import { failureText } from "../../ui/failureText.ts";
import { loadPart } from "../../ui/loadPart.ts";
import styles from "./TakeAlong.module.css";
import { type Takeable, takeableKinds } from "./takeable.ts";

/** What an officer takes along from a check: the lists, the receipt, the draft with remarks, the tables. */
export function TakeAlong(check: Takeable) {
  const words = useWords();
  const [message, setMessage] = useState("");
  const { report, file } = check;
  const kinds = useMemo(() => takeableKinds(report, file), [report, file]);

  async function take(kind: (typeof kinds)[number]): Promise<void> {
    try {
      const { takeAlong } = await loadPart(() => import("./takeAlong.ts"));
      setMessage(await takeAlong(kind, check, words));
    } catch (error) {
      setMessage(words.t("notice.failed", { reason: failureText(error, words) }));
    }
  }

  return (
    <section className={styles.take}>
      <h2>{words.t("check.take")}</h2>
      <p className={styles.buttons}>
        {kinds.map((kind) => (
          <button key={kind} type="button" onClick={() => void take(kind)}>
            {words.t(`check.take.${kind}`)}
          </button>
        ))}
      </p>
      <p className={styles.message}>{words.t("check.take.hint")}</p>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </section>
  );
}
