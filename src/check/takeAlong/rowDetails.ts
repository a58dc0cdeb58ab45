import type { Words } from "../../i18n/words.ts";
import type { CheckRow } from "../checkRows.ts";

/** What a row says below its sentence, each with what it is. */
export function rowDetails(row: CheckRow, words: Words): readonly (readonly [string, string])[] {
  const { t } = words;
  const join = (texts: readonly string[]) => texts.join(t("check.list.separator"));
  const all = [
    [t("check.list.arithmetic"), row.arithmetic],
    [t("check.list.places"), join(row.places)],
    [t("check.list.causes"), join(row.causes)],
    [t("check.list.advice"), join(row.advice)],
  ] as const;
  return all.filter(([, text]) => text !== "");
}
