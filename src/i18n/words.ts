import type { Bilingual } from "../domain/indicator.ts";
import type { Value } from "../domain/value.ts";
import { dateText } from "./dateText.ts";
import { englishUnit, type Locale, template } from "./dictionaries.ts";
import { listText } from "./listText.ts";
import { numberText } from "./numberText.ts";
import type { zh } from "./zh/messages.ts";

export { type Locale, locales } from "./dictionaries.ts";

type MessageKey = keyof typeof zh;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}|${string}` ? never : Name) | Placeholder<Rest>
  : never;

/** The values that a message needs; numbers are formatted for the language. */
type MessageParams<Key extends MessageKey> = {
  readonly [Name in Placeholder<(typeof zh)[Key]>]: string | number;
};

/** The messages that need no values. */
export type PlainMessageKey = {
  [Key in MessageKey]: [Placeholder<(typeof zh)[Key]>] extends [never] ? Key : never;
}[MessageKey];

type ParamsArgument<Key extends MessageKey> = [Placeholder<(typeof zh)[Key]>] extends [never]
  ? []
  : [params: MessageParams<Key>];

/** English reads yuan, not ten-thousands of them: 90.2 万元 is "¥902,000". To the fen, as money is. */
function yuan(tenThousands: number): string {
  return `¥${numberText(Math.round(tenThousands * 1_000_000) / 100)}`;
}

/** Everything that turns facts into text of one language. */
export type Words = {
  readonly locale: Locale;
  /** A message with its values filled in; `{n|case|cases}` follows the number `n`. */
  t<Key extends MessageKey>(key: Key, ...params: ParamsArgument<Key>): string;
  pick(text: Bilingual): string;
  /** @param decimals shown exactly; without it as many as the number has, two at most. */
  number(value: number, decimals?: number): string;
  /** A percentage with its sign: 45.7 is "45.7%". */
  percent(value: number, decimals?: number): string;
  /**
   * The word for a unit of the form, in the number that English needs.
   * @param counted the indicator, or what begins like one: English has no one word for 件
   */
  unit(symbol: string, count?: number, counted?: string): string;
  /** A number with its unit: "70 件", "70 applications". */
  quantity(value: number, symbol: string, decimals?: number, counted?: string): string;
  /** Any value of an observation, its state in words where there is no number. */
  value(value: Value, symbol: string, counted?: string): string;
  /** An ISO date, written out. */
  date(iso: string): string;
  /** Several names in one phrase. */
  list(items: readonly string[]): string;
};

const tags = { zh: "zh-CN", en: "en-GB" } as const;

function createWords(locale: Locale): Words {
  const tag = tags[locale];
  const plural = new Intl.PluralRules(tag);

  function fill(text: string, params: Record<string, string | number>): string {
    return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
      const value = params[name];
      if (one !== undefined) return plural.select(Number(value)) === "one" ? one : many;
      return typeof value === "number" ? numberText(value) : String(value);
    });
  }

  function unit(symbol: string, count = 2, counted = ""): string {
    if (locale === "zh") return symbol;
    const pair = englishUnit(symbol, counted);
    return pair ? pair[plural.select(count) === "one" ? 0 : 1] : symbol;
  }

  function quantity(value: number, symbol: string, decimals?: number, counted?: string): string {
    if (symbol === "%") return `${numberText(value, decimals)}%`;
    if (symbol === "万元" && locale === "en") return yuan(value);
    if (symbol === "元" && locale === "en") return `¥${numberText(value)}`;
    const word = unit(symbol, value, counted);
    return word === "" ? numberText(value, decimals) : `${numberText(value, decimals)} ${word}`;
  }

  const words: Words = {
    locale,
    t: (key, ...params) => fill(template(locale, key), params[0] ?? {}),
    pick: (text) => text[locale],
    number: numberText,
    percent: (value, decimals = 1) => `${numberText(value, value === 0 ? 0 : decimals)}%`,
    unit,
    quantity,
    value(value, symbol, counted) {
      const amount = (number: number) => quantity(number, symbol, undefined, counted);
      switch (value.kind) {
        case "reported":
          return amount(value.number);
        case "bound":
          return words.t(value.side === "atLeast" ? "value.atLeast" : "value.atMost", {
            number: amount(value.number),
          });
        case "derived":
          return value.low === value.high
            ? amount(value.low)
            : words.t("value.range", {
                // Money changes its unit between languages: both ends must say theirs.
                low: symbol === "万元" ? amount(value.low) : numberText(value.low),
                high: amount(value.high),
              });
        case "unreadable":
          return value.printed === ""
            ? words.t("value.unreadableCopy")
            : words.t("value.unreadable", { text: value.printed });
        case "blank":
          return words.t("value.blank");
        case "notApplicable":
          return words.t("value.notApplicable");
      }
    },
    date: (iso) => dateText(iso, locale),
    list: (items) => listText(items, locale),
  };
  return words;
}

const cache = new Map<Locale, Words>();

/** The words of one language; most of them once `loadWords` has them there. */
export function wordsFor(locale: Locale): Words {
  let words = cache.get(locale);
  if (!words) {
    words = createWords(locale);
    cache.set(locale, words);
  }
  return words;
}
