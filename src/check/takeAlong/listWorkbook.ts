import { aboutSheet } from "../../export/sheets/aboutSheet.ts";
import { type Sheet, textCell } from "../../export/sheets/sheet.ts";
import { writeWorkbook } from "../../export/sheets/writeWorkbook.ts";
import type { Words } from "../../i18n/words.ts";
import type { CheckRow } from "../checkRows.ts";
import type { receiptLines } from "./receiptLines.ts";

/** Everything that is to be looked at in a draft, as a workbook to be filtered and ticked off. */
export function listWorkbook(
  title: string,
  rows: readonly CheckRow[],
  receipt: ReturnType<typeof receiptLines>,
  words: Words,
): Promise<Blob> {
  const { t } = words;
  const join = (texts: readonly string[]) => textCell(texts.join(t("check.list.separator")));
  const list: Sheet = {
    name: t("check.list.sheet"),
    headed: true,
    orientation: "landscape",
    columns: [
      { head: t("check.list.kind"), width: 14 },
      { head: t("check.list.text"), width: 52 },
      { head: t("check.list.arithmetic"), width: 36 },
      { head: t("check.list.places"), width: 40 },
      { head: t("check.list.causes"), width: 40 },
      { head: t("check.list.advice"), width: 40 },
      { head: t("check.list.done"), width: 16 },
    ],
    rows: rows.map((row) => [
      textCell(
        t(`check.group.${row.group}`),
        row.group === "contradiction" ? "contradiction" : undefined,
      ),
      textCell(row.text),
      textCell(row.arithmetic),
      join(row.places),
      join(row.causes),
      join(row.advice),
      textCell(""),
    ]),
  };
  return writeWorkbook({
    ...{ title, subject: title, locale: words.locale, names: [], footer: title },
    sheets: [list, aboutSheet(title, receipt, words)],
  });
}
