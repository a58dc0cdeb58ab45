import { exactNumber, type Value } from "../domain/value.ts";
import type { Words } from "../i18n/words.ts";

/** What the report prints where that is not simply the number, such as 未收取 for 0. */
export function printedOtherwise(value: Value): string | undefined {
  if (value.kind === "bound") return value.printed;
  if (value.kind !== "reported") return undefined;
  const digits = value.printed.replace(/%$/, "").replaceAll(",", "");
  return digits !== "" && Number(digits) === value.number ? undefined : value.printed;
}

/**
 * What a reader has to know about the state of a value: that a zero is no blank, a blank no zero, a
 * limit no number, and what we worked out not in the report. Undefined for a plain number.
 */
export function valueNote(value: Value, words: Words): string | undefined {
  switch (value.kind) {
    case "reported": {
      const text = printedOtherwise(value);
      if (text !== undefined) return words.t("card.state.printed", { text });
      return exactNumber(value) === 0 ? words.t("card.state.zero") : undefined;
    }
    case "bound":
      return words.t(`card.state.${value.side}`, { text: value.printed });
    case "blank":
      return words.t("card.state.blank");
    case "notApplicable":
      return words.t("card.state.notApplicable", { text: value.printed });
    case "unreadable":
      return words.t("card.state.unreadable", { text: value.printed });
    case "derived":
      return words.t("card.state.derived", { formula: value.formula });
  }
}
