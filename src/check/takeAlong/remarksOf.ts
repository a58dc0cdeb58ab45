import { readCell } from "../../domain/cell.ts";
import type { Remark } from "../../export/marked/remark.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import type { FilePlace } from "../../ingest/blocks.ts";
import type { OwnReport } from "../../library/own/ownReport.ts";
import type { CheckRow } from "../checkRows.ts";
import { rowDetails } from "./rowDetails.ts";

function remarkAt({ block, row, column }: FilePlace, text: string): readonly Remark[] {
  if (block === undefined) return [];
  const place = row === undefined ? {} : { row, ...(column !== undefined && { column }) };
  return [{ block, ...place, text }];
}

/** What is remarked in the draft: what there is to look at, and the numbers that were changed in the check. */
export function remarksOf(
  rows: readonly CheckRow[],
  own: OwnReport,
  words: Words,
): readonly Remark[] {
  const { t } = words;
  const found = rows.flatMap((row) => {
    const kind = t(`check.group.${row.group}`);
    const details = rowDetails({ ...row, places: [] }, words).map(([label, text]) =>
      t("check.list.detail", { label, text }),
    );
    const text = [t("check.list.detail", { label: kind, text: row.text }), ...details].join("\n");
    return row.at.flatMap((place) => remarkAt(place, text));
  });
  const changed = own.read.cells.flatMap(({ indicator, place, value }) => {
    const typed = own.mended[indicator];
    if (typed === undefined) return [];
    const { unit } = indicatorOf(indicator);
    const say = (of: typeof value) => words.value(of, unit, indicator);
    const text = t("check.list.changed", { value: say(readCell(typed)), before: say(value) });
    return remarkAt(place, text);
  });
  return [...found, ...changed];
}
