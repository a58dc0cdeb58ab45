import { auditReport } from "../../audit/auditReport.ts";
import { summaryOf } from "../../audit/auditSummary.ts";
import { findingsOn } from "../../audit/findingTopic.ts";
import type { Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import { applicants, cellId } from "../../forms/since2019/applicants.ts";
import { outcomeGroups } from "../../forms/since2019/outcomeGroups.ts";
import type { RequestRowId } from "../../forms/since2019/requestRows.ts";
import type { Words } from "../../i18n/words.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import { boundsNote, sumMark } from "../build/sums.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";
import { type MatrixPanel, marksOf } from "../model.ts";
import { groupName } from "./results.ts";

const total = "request.total";

/** Who got what: applicants by results, with the totals of the form in the margins. */
export const matrixChart: ChartDefinition = {
  id: "applications.matrix",
  page: "applications",
  needs: [total, "request.total@citizen", "request.granted@citizen"],
  title: "matrix.title",
  switches: { show: ["chart", "table"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const panel = panelOf(context);
    return chartModel(context, {
      id: matrixChart.id,
      kicker: words.t("matrix.title"),
      headline: headline(report, words),
      subtitle: words.t("matrix.subtitle"),
      panels: [panel],
      method: [words.t("matrix.method"), boundsNote(marksOf(panel), words)],
    });
  },
};

function panelOf(context: BuildContext): MatrixPanel {
  const { report, words } = context;
  const groups = outcomeGroups(formOf(report));
  const sumName = words.t("matrix.total");
  /** One row: the cells of a column of the form, or its bare rows. */
  const marks = (
    who: string,
    key: string,
    cell: (row: RequestRowId) => Parameters<typeof observedMark>[1],
  ): readonly Mark[] => [
    ...groups.map(({ id, rows }) => {
      const label = words.t("matrix.cell", { who, group: groupName(id, words) });
      return {
        ...sumMark(context, rows.map(cell), {
          key: `request.group.${id}${key}`,
          label,
          solid: true,
        }),
        label,
      };
    }),
    observedMark(context, cell(total), { label: words.t("matrix.cell", { who, group: sumName }) }),
  ];
  return {
    kind: "matrix",
    key: "matrix",
    title: "",
    columns: [...groups.map(({ id }) => groupName(id, words)), sumName],
    rows: [
      ...applicants.map(({ id, label }) => ({
        key: id,
        label: words.pick(label),
        marks: marks(words.pick(label), `@${id}`, (row) => cellId(row, id)),
      })),
      { key: "total", label: sumName, marks: marks(sumName, "", (row) => row) },
    ],
    missing: words.t("matrix.missing"),
  };
}

/** Whether rows and columns come to the totals beside them, as the page of checks counts it. */
function headline(report: Report, words: Words): string {
  const { checks, marks } = summaryOf(findingsOn(auditReport(report), "applications"));
  const { contradiction, doubtful, undecidable } = marks;
  if (contradiction > 0)
    return words.t("matrix.headline.contradicted", { n: checks, broken: contradiction });
  if (doubtful > 0) return words.t("matrix.headline.doubtful", { n: checks, broken: doubtful });
  if (undecidable > 0)
    return words.t("matrix.headline.undecidable", { n: checks - undecidable, open: undecidable });
  return words.t("matrix.headline.agree", { n: checks });
}
