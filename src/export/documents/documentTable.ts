import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { markStatus, markUnit, workedOut } from "../../charts/markStatus.ts";
import type { ChartModel } from "../../charts/model.ts";
import { modelRows } from "../../charts/modelRows.ts";
import type { Report } from "../../domain/report.ts";
import { exactNumber } from "../../domain/value.ts";
import type { Locale, Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import type { TableColumn } from "../slides/slide.ts";
import { textWidth } from "./officialPage.ts";
import { styledParagraph } from "./styledParagraph.ts";

type TableInput = {
  readonly head: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
};

/** A table that Word can edit: its head comes again on every page, and no row is torn apart. */
export function documentTable(
  { head, rows }: TableInput,
  { locale, palette }: { readonly locale: Locale; readonly palette: Palette },
): Table {
  const weights = head.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const widths = head.map(({ weight = 1 }) => Math.round((textWidth.twips * weight) / weights));
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const rule = { style: BorderStyle.SINGLE, size: 4, color: palette.rule.slice(1) };
  const edge = { ...rule, size: 8, color: palette.ink.slice(1) };
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: head.map(
        ({ numeric }, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              styledParagraph(isHead ? "TableHead" : "TableText", cells[column] ?? "", locale, {
                alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth.twips, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: edge,
      bottom: edge,
      insideHorizontal: rule,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      row(
        head.map(({ label }) => label),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** Every number of a chart as rows of words: item, value, unit, share if any has one, status, source. */
export function chartRows(model: ChartModel, report: Report, words: Words): TableInput {
  const panels = model.panels.filter(({ title }) => title !== "").length > 1;
  const rows = modelRows(model, report, words);
  const shares = rows.some(({ mark }) => mark.share);
  const share = { label: words.t("chartTable.share"), numeric: true, weight: 1.1 };
  return {
    head: [
      { label: words.t("chartTable.item"), weight: shares ? 2.05 : 2.7 },
      { label: words.t("chartTable.value"), numeric: true, weight: 0.9 },
      { label: words.t("chartTable.unit"), weight: 0.75 },
      ...(shares ? [share] : []),
      { label: words.t("chartTable.status"), weight: 2.35 },
      { label: words.t("chartTable.source"), weight: 2.8 },
    ],
    rows: rows.map(({ mark, panel, place }) => {
      const number = exactNumber(mark.value);
      const sign = mark.contradictions.length > 0 ? "≠ " : "";
      return [
        `${sign}${panels ? `${panel} / ` : ""}${mark.label}`,
        number === undefined ? words.value(mark.value, "") : words.number(number),
        markUnit(mark, words, number),
        ...(shares ? [mark.share ? words.number(mark.share.percent, 1) : ""] : []),
        workedOut(mark.value, words) || markStatus(mark, words),
        place,
      ];
    }),
  };
}
