import { type Block, tableRows } from "../blocks.ts";
import { bareLabel, likeness } from "../plainCharacters.ts";
import { figureColumns, looksLikeFigure, type RowReading, readBorderedRow } from "../rowReading.ts";
import { type DisclosedFormId, disclosedFormOf, disclosedFormRows } from "./disclosedForm.ts";

/** A row of table 二 that was found: which it is, and its figures, or what stands there in their place. */
export type DisclosedFound = {
  readonly label: string;
  /** The indicators in the order in which the file has their columns. */
  readonly indicators: readonly string[];
  readonly reading: RowReading;
};

export type DisclosedReading = {
  readonly form: DisclosedFormId;
  readonly rows: readonly DisclosedFound[];
};

/** Table 二 where its cells have borders; undefined where no table of the file looks like it. */
export function disclosedInTables(blocks: readonly Block[]): DisclosedReading | undefined {
  const tables = blocks.filter((block) => block.kind === "table");
  const form = disclosedFormOf(
    bareLabel(tables.flatMap(({ cells }) => cells.map(({ text }) => text)).join("")),
  );
  if (!form) return undefined;
  const formRows = disclosedFormRows(form);
  const found = new Map<string, DisclosedFound>();
  const wordy = new Set<string>();
  for (const table of tables) {
    const { cells, line } = table;
    const block = blocks.indexOf(table);
    let heads: readonly string[] = [];
    tableRows(cells).forEach((row, at) => {
      const [first, ...others] = row.map(({ text }) => text);
      const label = bareLabel(first ?? "");
      if (label === "信息内容") heads = others.map(bareLabel);
      const formRow = formRows.find((each) => likeness(each.label, label) >= 0.75);
      if (!formRow || others.length === 0) return;
      // Words in the place of figures are open, unless the row comes again with figures.
      const figures = others.every(looksLikeFigure);
      if (found.has(formRow.label) && !(figures && wordy.has(formRow.label))) return;
      if (figures) wordy.delete(formRow.label);
      else wordy.add(formRow.label);
      const columns = inOrderOf(heads, formRow.columns);
      const printed = row.map(({ text }) => text.trim()).join(" | ");
      const place = { line, row: at + 1, block };
      const values = figures ? readBorderedRow(others, columns.length) : undefined;
      found.set(formRow.label, {
        label: formRow.label,
        indicators: columns.map(({ indicator }) => indicator),
        reading: values
          ? {
              ...{ kind: "cells", values, printed, place },
              columns: figureColumns(row.slice(1), columns.length),
            }
          : { kind: "choices", choices: [], printed, place },
      });
    });
  }
  return found.size === 0 ? undefined : { form, rows: [...found.values()] };
}

/** A row's columns as the heads above it name them; as the form has them where the heads do not say. */
function inOrderOf<Column extends { readonly head: string }>(
  heads: readonly string[],
  columns: readonly Column[],
): readonly Column[] {
  const named = heads.flatMap((head) => {
    const [best] = [...columns].sort((a, b) => likeness(b.head, head) - likeness(a.head, head));
    return best && likeness(best.head, head) >= 0.6 ? [best] : [];
  });
  return named.length === columns.length && new Set(named).size === columns.length
    ? named
    : columns;
}
