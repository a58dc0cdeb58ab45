import { useMemo } from "react";
import type { Finding } from "../audit/finding.ts";
import { waysToMend } from "../audit/waysToMend.ts";
import type { Report } from "../domain/report.ts";
import { FindingLine } from "../findings/FindingLine.tsx";
import { indicatorOf } from "../forms/indicators.ts";
import { placedName, quotedName } from "../i18n/indicatorName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { OwnReport } from "../library/own/ownReport.ts";
import { cellsByPlace } from "./documentPlaces.ts";
import { filePlaceText } from "./filePlaceText.ts";
import styles from "./OwnCheck.module.css";
import { ReasonForm } from "./ReasonForm.tsx";
import type { Mending } from "./useMending.ts";

type FindingToMendProps = {
  findings: readonly [Finding, ...Finding[]];
  report: Report;
  own: OwnReport;
  mending: Mending;
  /** Shows a place in the document. */
  onChoose: (place: string) => void;
};

/** A column's sum takes in every row of its table; the first ones say where to look. */
const mostPlaces = 3;

/** What does not add up, with the changes that would make it add up; which is right, the office knows. */
export function FindingToMend({ findings, report, own, mending, onChoose }: FindingToMendProps) {
  const words = useWords();
  const [finding] = findings;
  const ways = useMemo(
    () => (finding.reason === undefined ? waysToMend(finding, report) : []),
    [finding, report],
  );
  const { cells, blocks } = own.read;
  const involved = cellsByPlace(
    cells.filter(({ indicator }) => findings.some((each) => each.indicators.includes(indicator))),
  );
  return (
    <li>
      <FindingLine findings={findings} report={report} />
      <ul className={styles.places}>
        {[...involved].slice(0, mostPlaces).map(([place, [first]]) => (
          <li key={place}>
            <button type="button" onClick={() => onChoose(place)}>
              {words.t("check.seeSource")}
            </button>{" "}
            {first &&
              (filePlaceText({ ...first.place, column: undefined }, blocks, words) ||
                placedName(first.indicator, words))}
          </li>
        ))}
      </ul>
      {ways.length > 0 && (
        <>
          <p className={styles.where}>
            {words.t(ways.length > 1 ? "check.waysToMend" : "check.wayToMend")}
          </p>
          <ul className={styles.ways}>
            {ways.map(({ indicator, value, settles }) => (
              <li key={`${indicator} ${value}`}>
                <button type="button" onClick={() => mending.mend(indicator, String(value))}>
                  {words.t("check.change", {
                    name: quotedName(indicator, words),
                    value: words.quantity(value, indicatorOf(indicator).unit, undefined, indicator),
                  })}
                </button>{" "}
                {settles.length > 1 && words.t("check.settlesMore", { n: settles.length - 1 })}
              </li>
            ))}
          </ul>
        </>
      )}
      <ReasonForm findings={findings} mending={mending} />
    </li>
  );
}
