import { markStatus } from "../../charts/markStatus.ts";
import type { ChartModel, Mark } from "../../charts/model.ts";
import { type ModelRow, modelRows } from "../../charts/modelRows.ts";
import type { Report } from "../../domain/report.ts";
import { exactNumber, printedDecimals } from "../../domain/value.ts";
import type { PlainMessageKey, Words } from "../../i18n/words.ts";
import { type AboutLine, aboutSheet, productLine, reportLines, valueKinds } from "./aboutSheet.ts";
import { numberFormat } from "./numberFormat.ts";
import {
  emptyCell,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  textCell,
  type Workbook,
} from "./sheet.ts";
import { unitName } from "./unitName.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

export type ChartWorkbookInput = {
  readonly model: ChartModel;
  readonly report: Report;
  readonly words: Words;
};

/** A number where there is one exact number; a limit or a range in words; else nothing. */
function valueCell({ value, unit }: Mark, words: Words): SheetCell {
  const number = exactNumber(value);
  if (number !== undefined) {
    const printed = value.kind === "reported" ? value.printed : String(number);
    return { kind: "number", number, format: numberFormat(printedDecimals(printed), unit) };
  }
  return value.kind === "bound" || value.kind === "derived"
    ? textCell(words.value(value, unit))
    : emptyCell;
}

function shareCell({ share }: Mark): SheetCell {
  if (!share) return emptyCell;
  return { kind: "number", number: Number(share.percent.toFixed(2)), format: "0.00" };
}

type Column = Omit<SheetColumn, "head"> & {
  readonly head: PlainMessageKey;
  readonly cell: (row: ModelRow, words: Words) => SheetCell;
};

const columns: readonly Column[] = [
  {
    ...{ head: "chartTable.item", width: 44 },
    cell: ({ panel, mark }, { t }) =>
      textCell(panel === "" ? mark.label : t("sheets.path", { panel, label: mark.label })),
  },
  {
    ...{ head: "chartTable.value", width: 12, align: "right" },
    cell: ({ mark }, words) => valueCell(mark, words),
  },
  {
    ...{ head: "chartTable.unit", width: 10 },
    cell: ({ mark }, words) => textCell(unitName(mark.unit, words)),
  },
  {
    ...{ head: "sheets.column.share", width: 12, align: "right" },
    cell: ({ mark }) => shareCell(mark),
  },
  {
    ...{ head: "chartTable.shareOf", width: 22 },
    cell: ({ mark }) => textCell(mark.share?.of ?? ""),
  },
  {
    ...{ head: "chartTable.status", width: 14 },
    cell: ({ mark }, words) => textCell(markStatus(mark, words)),
  },
  {
    ...{ head: "chartTable.formula", width: 26 },
    cell: ({ mark }) => textCell(mark.value.kind === "derived" ? mark.value.formula : ""),
  },
  {
    ...{ head: "chartTable.source", width: 28 },
    cell: ({ place }) => textCell(place),
  },
  {
    ...{ head: "sheets.column.contradictions", width: 56 },
    cell: ({ mark }) => textCell(mark.contradictions.join("\n"), "contradiction"),
  },
];

function dataSheet({ model, report, words }: ChartWorkbookInput): Sheet {
  return {
    name: words.t("sheets.name.chart"),
    headed: true,
    orientation: "landscape",
    columns: columns.map(({ head, width, align }) => ({ head: words.t(head), width, align })),
    rows: modelRows(model, report, words).map((row) =>
      columns.map((column) => column.cell(row, words)),
    ),
  };
}

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
  return {
    sheets: [dataSheet(input), aboutSheet(model.headline, aboutLines(input), words)],
    names: [],
    footer: `${model.kicker} · ${report.particulars.title}`,
  };
}

/**
 * An XLSX file of the numbers of a chart, in the order in which it draws them. The library that
 * writes it is loaded when this is called.
 */
export function chartWorkbook(input: ChartWorkbookInput): Promise<Blob> {
  return writeWorkbook(chartSheets(input));
}
