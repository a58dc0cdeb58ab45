/** Prints by browsers put these in place of the characters that look the same (⼀ for 一, ⽅ for 方). */
const radical = /[\u2e80-\u2fdf]/gu;

/** Those that Unicode itself does not call the same. */
const radicals = new Map(
  [
    ..."⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟",
  ].flatMap((each, at, all) => (at % 2 === 0 ? [[each, all[at + 1] ?? each] as const] : [])),
);

/** One character for one, so that places stay where they were. */
const plain: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."０１２３４５６７８９"].map((wide, digit) => [wide, String(digit)])),
  ...{ "（": "(", "）": ")", "．": ".", "，": ",", "：": ":", "；": ";", "／": "/", "％": "%" },
  ...{ "－": "-", "−": "-", "–": "-", "〔": "[", "〕": "]", "\u00a0": " ", "\u3000": " " },
  ...{ "“": '"', "”": '"', "「": '"', "」": '"', "‘": '"', "’": '"', "'": '"' },
};

const wanted = new RegExp(`[${Object.keys(plain).join("")}]`, "gu");

/** The same text in one width of digits and brackets and one kind of quotation mark, of the same length. */
export function plainCharacters(text: string): string {
  return text
    .replace(radical, (each) => {
      const same = radicals.get(each) ?? each.normalize("NFKC");
      return same.length === each.length ? same : each;
    })
    .replace(wanted, (each) => plain[each] ?? each);
}

/** A label as it is compared: without spaces, numbering, brackets with what they hold, and signs. */
export function bareLabel(text: string): string {
  return plainCharacters(text)
    .replace(/\s+/g, "")
    .replace(/\((?![一二三四五六七八九十]\))[^)]*\)?/g, "")
    .replace(
      /^(?:\(?[一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}[.、])+/,
      "",
    )
    .replace(/["\-,.、:;()/·]/g, "");
}

/**
 * How alike two bare labels are, from 0 to 1: a label of which a piece is missing is as alike as
 * the piece is long, any other as many pairs of characters as both have.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.includes(short)) return 0.5 + (0.5 * short.length) / long.length;
  const pairs = pairsOf(long);
  let common = 0;
  for (const pair of pairsOf(short)) {
    const at = pairs.indexOf(pair);
    if (at < 0) continue;
    pairs.splice(at, 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, a.length - 1 + b.length - 1);
}

function pairsOf(text: string): string[] {
  return [...text].slice(1).map((each, index) => `${text[index]}${each}`);
}
