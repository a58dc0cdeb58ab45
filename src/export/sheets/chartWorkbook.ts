import { modelRows } from "../../charts/modelRows.ts";
import { reportTitle } from "../../i18n/reportText.ts";
import { type AboutLine, aboutSheet, productLine, reportLines, valueKinds } from "./aboutSheet.ts";
import { type ChartWorkbookInput, chartSheet } from "./chartSheet.ts";
import type { Workbook } from "./sheet.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

function aboutLines({ model, report, words }: ChartWorkbookInput): readonly AboutLine[] {
  const { t } = words;
  const kinds = new Set(modelRows(model, report, words).map(({ mark }) => mark.value.kind));
  return [
    [t("sheets.about.topic"), model.kicker],
    [t("sheets.about.subtitle"), model.subtitle],
    ...model.notes.map((note): AboutLine => {
      const text = [note.text, note.finding?.explanation ?? ""].filter((each) => each !== "");
      return [t(`chart.note.${note.kind}`), text.join("\n")];
    }),
    [t("sheets.about.source"), model.source],
    ...reportLines(report, words),
    [t("sheets.about.sheet", { name: t("sheets.name.chart") }), t("sheets.about.chart")],
    ...valueKinds
      .filter((kind) => kinds.has(kind))
      .map((kind): AboutLine => {
        const label = t("sheets.about.status", { status: t(`status.${kind}`) });
        return [label, t(`sheets.about.chartStatus.${kind}`)];
      }),
    productLine(words),
  ];
}

/** The numbers of a chart and what they are, as sheets. */
function chartSheets(input: ChartWorkbookInput): Workbook {
  const { model, report, words } = input;
  const title = reportTitle(report, words);
  return {
    ...{ title: model.headline, subject: title, locale: words.locale },
    sheets: [chartSheet(input), aboutSheet(model.headline, aboutLines(input), words)],
    names: [],
    footer: `${model.kicker} · ${title}`,
  };
}

/**
 * An XLSX file of the numbers of a chart, in the order in which it draws them. The library that
 * writes it is loaded when this is called.
 */
export function chartWorkbook(input: ChartWorkbookInput): Promise<Blob> {
  return writeWorkbook(chartSheets(input));
}
