import { indicatorName } from "../i18n/indicatorName.ts";
import type { Words } from "../i18n/words.ts";
import { orderNumber } from "./orderNumber.ts";
import type { TableRow } from "./tableRow.ts";
import type { Total } from "./totalOf.ts";
import { unitText } from "./unitText.ts";

/** More terms than this are cut in the middle: the count before them says how many there are. */
const longest = 12;

function termsText(terms: readonly number[], words: Words): string {
  const texts = terms.map((term) => words.number(term));
  if (texts.length <= longest) return texts.join(" + ");
  return [...texts.slice(0, longest - 2), "…", ...texts.slice(-1)].join(" + ");
}

/** What the report gives for the total of the same rows, beside our sum. */
function wholeText(value: number, whole: TableRow | undefined, words: Words): string {
  if (!whole) return words.t("table.total.own");
  const number = orderNumber(whole.observation.value);
  if (number === undefined) return words.t("table.total.own");
  const facts = { whole: indicatorName(whole.id, words), number };
  return number === value
    ? words.t("table.total.equal", facts)
    : words.t("table.total.differs", { ...facts, difference: Math.abs(number - value) });
}

/** How the total comes about, or why there is none. */
export function totalText(total: Total, words: Words): string {
  if (total.kind === "sum") {
    const { terms, value, whole } = total;
    return words.t("table.total.held", {
      sum: words.t("table.total.terms", { n: terms.length, terms: termsText(terms, words) }),
      held: wholeText(value, whole, words),
    });
  }
  switch (total.reason) {
    case "units": {
      const units = total.units.map((unit) => unitText(unit, words));
      return words.t("table.total.units", { units: words.list(units) });
    }
    case "unit":
      return words.t("table.total.unit", { unit: words.unit(total.unit) });
    case "origins": {
      const origins = total.origins.map((origin) => words.t(`origin.${origin}`));
      return words.t("table.total.origins", { origins: words.list(origins) });
    }
    case "overlap":
      return words.t("table.total.overlap", {
        whole: indicatorName(total.whole, words),
        part: indicatorName(total.part, words),
      });
    case "missing":
      return words.t("table.total.missing", { label: indicatorName(total.indicator, words) });
    case "empty":
    case "single":
    case "scopes":
    case "unrelated":
      return words.t(`table.total.${total.reason}`);
  }
}
