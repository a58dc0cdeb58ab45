import type { Locale } from "../../../i18n/words.ts";
import { type Paint, solidFill, themePaints } from "./paint.ts";
import { paragraphsXml, type TextStyle } from "./text.ts";
import { tag } from "./xml.ts";

export type TableShape = {
  readonly kind: "table";
  readonly columns: readonly {
    readonly label: string;
    readonly numeric: boolean;
    readonly weight: number;
  }[];
  readonly rows: readonly (readonly string[])[];
  /** In inches, the head first. */
  readonly rowHeights: readonly number[];
  readonly fontSize: number;
  readonly rule: Paint;
  readonly description: string;
};

/** A table that PowerPoint can edit, without stripes or boxes: a rule below each row. */
export function tableXml(table: TableShape, width: number, locale: Locale): string {
  const weights = table.columns.reduce((sum, column) => sum + column.weight, 0);
  const grid = table.columns.map(({ weight }) =>
    tag("a:gridCol", { w: Math.round(((width * weight) / weights) * 914400) }),
  );
  const head: TextStyle = { size: table.fontSize, paint: themePaints.second, bold: true };
  const body: TextStyle = { size: table.fontSize, paint: themePaints.ink };
  const rows = [table.columns.map(({ label }) => label), ...table.rows].map((cells, index) =>
    tag(
      "a:tr",
      { h: Math.round((table.rowHeights[index] ?? 0.3) * 914400) },
      ...table.columns.map(({ numeric }, column) =>
        cellXml(cells[column] ?? "", index === 0 ? head : body, numeric, table.rule, locale),
      ),
    ),
  );
  return tag("a:tbl", {}, tag("a:tblPr", { firstRow: 1 }), tag("a:tblGrid", {}, ...grid), ...rows);
}

function cellXml(
  text: string,
  style: TextStyle,
  numeric: boolean,
  rule: Paint,
  locale: Locale,
): string {
  const none = (side: string) => tag(`a:${side}`, { w: 0 }, tag("a:noFill"));
  const paragraph = { runs: [{ text, style }], align: numeric ? "right" : "left" } as const;
  return tag(
    "a:tc",
    {},
    tag("a:txBody", {}, tag("a:bodyPr"), tag("a:lstStyle"), paragraphsXml([paragraph], locale)),
    tag(
      "a:tcPr",
      { marL: 45720, marR: 91440, marT: 27432, marB: 27432, anchor: "ctr" },
      none("lnL"),
      none("lnR"),
      none("lnT"),
      tag("a:lnB", { w: 6350 }, solidFill(rule)),
      tag("a:noFill"),
    ),
  );
}
