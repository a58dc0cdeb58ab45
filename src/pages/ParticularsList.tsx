import type { Particulars } from "../domain/report.ts";
import { publisherName } from "../i18n/publisherName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ParticularsList.module.css";

/** A report may come from anyone: what else an address could do is not wanted here. */
const isWebAddress = (text: string) => /^https?:\/\/[^\s]+$/.test(text);

/** What the report says of itself; a field it leaves empty is shown as such. */
export function ParticularsList({ particulars }: { particulars: Particulars }) {
  const words = useWords();
  const { contact } = particulars;
  const fields = {
    title: particulars.title,
    indexNumber: particulars.indexNumber,
    documentNumber: particulars.documentNumber,
    publisher: publisherName(particulars, words.locale),
    compiler: particulars.compiler,
    published: words.date(particulars.published),
    period: words.t("report.period", {
      start: words.date(particulars.periodStart),
      end: words.date(particulars.periodEnd),
    }),
    contact: `${contact.office} ${contact.telephone}`,
  };
  return (
    <dl className={styles.list}>
      {(Object.keys(fields) as (keyof typeof fields)[]).map((name) => (
        <div key={name} className={styles.field}>
          <dt>{words.t(`report.field.${name}`)}</dt>
          <dd>
            {fields[name] === "" ? (
              <span className={styles.empty}>{words.t("report.empty")}</span>
            ) : (
              fields[name]
            )}
          </dd>
        </div>
      ))}
      {particulars.address && isWebAddress(particulars.address) && (
        <div className={styles.field}>
          <dt>{words.t("report.field.original")}</dt>
          <dd>
            <a href={particulars.address} rel="external" className={styles.original}>
              {particulars.address}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
