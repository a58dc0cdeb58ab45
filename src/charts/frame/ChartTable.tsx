import { useOpenCard } from "../../address/useOpenCard.ts";
import type { Report } from "../../domain/report.ts";
import { exactNumber } from "../../domain/value.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ContradictionSign } from "../../ui/ContradictionSign.tsx";
import { markUnit, workedOut } from "../markStatus.ts";
import type { ChartModel } from "../model.ts";
import { modelRows } from "../modelRows.ts";
import styles from "./ChartTable.module.css";

/** The chart as a table, from the same model as the picture. */
export function ChartTable({ model, report }: { model: ChartModel; report: Report }) {
  const words = useWords();
  const openCard = useOpenCard();
  const rows = modelRows(model, report, words);
  const panels = model.panels.filter((panel) => panel.title !== "").length > 1;
  const shares = rows.some((row) => row.mark.share);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={model.kicker}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {words.t("chartTable.caption", { title: model.kicker })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.t("chartTable.item")}</th>
            <th scope="col" className={styles.number}>
              {words.t("chartTable.value")}
            </th>
            <th scope="col">{words.t("chartTable.unit")}</th>
            {shares && (
              <th scope="col" className={styles.number}>
                {words.t("chartTable.share")}
              </th>
            )}
            <th scope="col">{words.t("chartTable.source")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, panel, mark, place }) => {
            const number = exactNumber(mark.value);
            const text = number === undefined ? words.value(mark.value, "") : words.number(number);
            const { indicator } = mark;
            return (
              <tr key={key}>
                <th scope="row">
                  {panels && panel !== "" && <span className={styles.panel}>{panel}</span>}
                  {mark.label}
                </th>
                <td className={styles.number}>
                  {mark.contradictions.length > 0 && (
                    <ContradictionSign label={words.t("chart.note.contradiction")} />
                  )}{" "}
                  {indicator ? (
                    <button
                      type="button"
                      className={styles.open}
                      onClick={() => openCard(indicator)}
                    >
                      {text}
                    </button>
                  ) : (
                    text
                  )}
                </td>
                <td>{markUnit(mark, words, number)}</td>
                {shares && (
                  <td className={styles.number}>
                    {mark.share && words.number(mark.share.percent, 1)}
                  </td>
                )}
                <td className={styles.place}>{workedOut(mark.value, words) || place}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
