import type { Diagnosis } from "../audit/diagnosis.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { amountOf, arithmeticText, countText } from "./amountText.ts";
import { placedName, quotedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

/** A possible explanation in one sentence, with its arithmetic. It says "may", not "did". */
export function diagnosisSentence(diagnosis: Diagnosis, words: Words): string {
  const { t } = words;
  const name = (id: string) => quotedName(id, words);
  const amount = (value: number, id: string) => amountOf(value, id, words);
  const arithmetic = arithmeticText(diagnosis.arithmetic, words);
  switch (diagnosis.kind) {
    case "countedAgain":
      return t("audit.diagnosis.countedAgain", {
        part: name(diagnosis.part),
        n: countText(diagnosis.count, words),
        again: amount(diagnosis.again, diagnosis.part),
        arithmetic,
      });
    case "replacedByParts": {
      const facts = {
        part: name(diagnosis.part),
        instead: amount(diagnosis.instead, diagnosis.part),
        printed: amount(diagnosis.printed, diagnosis.part),
        whole: name(diagnosis.whole),
        sum: amount(diagnosis.sum, diagnosis.whole),
      };
      return diagnosis.sum === diagnosis.total
        ? t("audit.diagnosis.replacedByParts.fits", facts)
        : t("audit.diagnosis.replacedByParts.open", {
            ...facts,
            total: amount(diagnosis.total, diagnosis.whole),
          });
    }
    case "remainder":
      return t("audit.diagnosis.remainder", {
        whole: name(diagnosis.whole),
        total: amount(diagnosis.total, diagnosis.whole),
        arithmetic,
      });
    case "otherSource":
      return t("audit.diagnosis.otherSource", {
        part: placedName(diagnosis.part, words),
        other: placedName(diagnosis.other, words),
        instead: amount(diagnosis.instead, diagnosis.part),
        printed: amount(diagnosis.printed, diagnosis.part),
        total: amount(diagnosis.total, diagnosis.part),
        arithmetic,
      });
    case "moved":
      return t("audit.diagnosis.moved", {
        from: placedName(diagnosis.from, words),
        to: placedName(diagnosis.to, words),
        amount: amount(diagnosis.amount, diagnosis.from),
      });
    case "transposed":
    case "digit":
      return slipSentence(diagnosis, arithmetic, words);
    case "copied":
      return t("audit.diagnosis.copied", {
        indicator: placedName(diagnosis.indicator, words),
        printed: amount(diagnosis.printed, diagnosis.indicator),
        from: placedName(diagnosis.from, words),
      });
    case "repeated":
      return t("audit.diagnosis.repeated", {
        indicator: name(diagnosis.indicator),
        excess: amount(diagnosis.excess, diagnosis.indicator),
      });
    case "otherBase":
    case "unknownBase":
      return baseSentence(diagnosis, arithmetic, words);
    case "truncated":
      return t("audit.diagnosis.truncated", { printed: diagnosis.printed, arithmetic });
  }
}

function slipSentence(
  diagnosis: Extract<Diagnosis, { kind: "transposed" | "digit" }>,
  arithmetic: string,
  words: Words,
): string {
  const numbers = {
    printed: words.number(diagnosis.printed),
    instead: words.number(diagnosis.instead),
  };
  // Between two sources it is open which of them has the slip.
  if (!diagnosis.correction) return words.t(`audit.diagnosis.${diagnosis.kind}.open`, numbers);
  const facts = { ...numbers, indicator: quotedName(diagnosis.indicator, words), arithmetic };
  return diagnosis.kind === "transposed"
    ? words.t("audit.diagnosis.transposed", facts)
    : words.t(`audit.diagnosis.digit.${diagnosis.change}`, facts);
}

function baseSentence(
  diagnosis: Extract<Diagnosis, { kind: "otherBase" | "unknownBase" }>,
  arithmetic: string,
  words: Words,
): string {
  const { printed } = diagnosis;
  if (diagnosis.kind === "otherBase") {
    const facts = { number: words.number(diagnosis.number), printed, arithmetic };
    return diagnosis.base === indicatorOf(diagnosis.share).parent
      ? words.t("audit.diagnosis.otherBase.itself", facts)
      : words.t("audit.diagnosis.otherBase", { ...facts, base: quotedName(diagnosis.base, words) });
  }
  const { low, high } = diagnosis;
  const count = words.number(diagnosis.count);
  if (low === high) return words.t("audit.diagnosis.unknownBase.one", { count, printed, low });
  return words.t(`audit.diagnosis.unknownBase.${high - low === 1 ? "two" : "range"}`, {
    ...{ count, printed, low, high },
  });
}
