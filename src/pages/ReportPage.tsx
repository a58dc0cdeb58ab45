import type { Report } from "../domain/report.ts";
import { glossary } from "../forms/glossary.ts";
import { shortLabel } from "../forms/shortLabels.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { PageHead } from "./PageHead.tsx";
import { ParticularsList } from "./ParticularsList.tsx";
import styles from "./ReportPage.module.css";

/** How this report is read: of limits and units only what is true of it. */
function methodsOf({ observations, tables }: Report) {
  const bounds = observations.some(({ value }) => value.kind === "bound");
  return [
    "observation",
    "missing",
    ...(bounds ? (["bound"] as const) : []),
    tables.includes("2014.appendix") ? "unit" : "unitOfForm",
    "derived",
    "contradiction",
  ] as const;
}

/** The report itself: its particulars, what its sections say, and how we read it. */
export function ReportPage({ report }: { report: Report }) {
  const words = useWords();
  const { outline, measures, accounts } = report;
  return (
    <>
      <PageHead
        report={report}
        name={words.t("page.report")}
        headline={words.t("report.headline")}
      />
      <div className={styles.page}>
        <section>
          <h2>{words.t("report.particulars")}</h2>
          <ParticularsList report={report} />
        </section>
        {outline && (
          <section>
            <h2>{words.t("report.outline")}</h2>
            <p className={styles.note}>{words.t("report.outlineNote")}</p>
            <ol className={styles.outline}>
              {outline.map(({ code, title, summary }) => (
                <li key={code}>
                  <h3>
                    <span className={styles.code}>{code}</span> {words.pick(title)}
                  </h3>
                  <p>{words.pick(summary)}</p>
                </li>
              ))}
            </ol>
          </section>
        )}
        {measures && (
          <section>
            <h2>{words.t("report.measures")}</h2>
            {measures.announced !== measures.listed.length && (
              <p className={styles.note}>
                {words.t("report.measuresDiffer", {
                  announced: measures.announced,
                  listed: measures.listed.length,
                })}
              </p>
            )}
            <ol>
              {measures.listed.map((measure) => (
                <li key={measure.en}>{words.pick(measure)}</li>
              ))}
            </ol>
          </section>
        )}
        {accounts && (
          <section>
            <h2>{words.t("report.accounts")}</h2>
            <dl className={styles.accounts}>
              {accounts.map(({ indicator, names }) => (
                <div key={indicator}>
                  <dt>{words.pick(shortLabel(indicator))}</dt>
                  <dd>{names.length > 0 ? words.list(names) : words.t("report.accountsNone")}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h2>{words.t("report.method")}</h2>
          <ul>
            {methodsOf(report).map((method) => (
              <li key={method}>{words.t(`report.method.${method}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.t("report.definitions")}</h2>
          <dl className={styles.glossary}>
            {glossary.map(({ term, text }) => (
              <div key={term.zh}>
                <dt>{words.pick(term)}</dt>
                <dd>{words.pick(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}
