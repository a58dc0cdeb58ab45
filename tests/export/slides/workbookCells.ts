import { attribute, elements, type OpenPackage, openBytes } from "./openPackage.ts";

/** The cells of one sheet by address: numbers as numbers, texts as texts, absent where empty. */
type Cells = ReadonlyMap<string, number | string>;

type EmbeddedWorkbook = {
  readonly sheets: ReadonlyMap<string, Cells>;
  readonly formulas: ReadonlyMap<string, string>;
  readonly file: OpenPackage;
};

/** Opens the workbook of a chart as a spreadsheet program would. */
export function openWorkbook(bytes: Uint8Array): EmbeddedWorkbook {
  const file = openBytes(bytes);
  const names = elements(file.xml("xl/workbook.xml"), "sheet").map((each) =>
    attribute(each, "name"),
  );
  const formulas = new Map<string, string>();
  const sheets = new Map(
    names.map((name, index) => {
      const sheet = file.xml(`xl/worksheets/sheet${index + 1}.xml`);
      const cells = elements(sheet, "c").map((cell): [string, number | string] => {
        const address = attribute(cell, "r");
        const formula = elements(cell, "f")[0]?.textContent;
        if (formula) formulas.set(`${name}!${address}`, formula);
        const value = elements(cell, "v")[0]?.textContent ?? "";
        const type = attribute(cell, "t");
        if (type === "inlineStr") return [address, elements(cell, "t")[0]?.textContent ?? ""];
        return [address, type === "str" ? value : Number(value)];
      });
      return [name, new Map(cells)] as const;
    }),
  );
  return { sheets, formulas, file };
}

/** The cells of a range such as 'Chart'!$B$2:$B$9, in order; undefined where empty. */
export function rangeOf(
  { sheets }: EmbeddedWorkbook,
  range: string,
): (number | string | undefined)[] {
  const found = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$\2\$(\d+))?$/.exec(range);
  if (!found) throw new Error(`Not a range: ${range}`);
  const [, sheet = "", column, from, to = from] = found;
  const cells = sheets.get(sheet);
  if (!cells) throw new Error(`No sheet ${sheet}.`);
  const length = Number(to) - Number(from) + 1;
  return Array.from({ length }, (_, index) => cells.get(`${column}${Number(from) + index}`));
}
