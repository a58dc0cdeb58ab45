import type { Report } from "../domain/report.ts";
import { publisherName } from "../i18n/publisherName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ParticularsList.module.css";

/** A report may come from anyone: what else an address could do is not wanted here. */
const isWebAddress = (text: string) => /^https?:\/\/[^\s]+$/.test(text);

/** What the report says of itself; a field it leaves empty is shown as such, one that we do not have is not. */
export function ParticularsList({ report }: { report: Report }) {
  const words = useWords();
  const { particulars } = report;
  const { contact, publisher, published, periodStart, periodEnd } = particulars;
  const fields = {
    title: particulars.title,
    indexNumber: particulars.indexNumber,
    documentNumber: particulars.documentNumber,
    publisher: publisher && publisherName(particulars, words.locale),
    compiler: particulars.compiler,
    published: published && words.date(published),
    period:
      periodStart &&
      periodEnd &&
      words.t("report.period", { start: words.date(periodStart), end: words.date(periodEnd) }),
    contact: contact && `${contact.office} ${contact.telephone}`,
    provenance: particulars.provenance && words.pick(particulars.provenance),
  };
  const names = (Object.keys(fields) as (keyof typeof fields)[]).filter(
    (name) => fields[name] !== undefined,
  );
  return (
    <dl className={styles.list}>
      {names.map((name) => (
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
