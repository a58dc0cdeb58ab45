import type { ProseText } from "./proseSections.ts";

/** A piece of a sentence between two commas, with where each of its characters stands in the section. */
export type Clause = {
  readonly text: string;
  readonly at: readonly number[];
  /** How many brackets it stands in. */
  readonly depth: number;
};

/** A sentence, or a heading that has no full stop. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  /** It begins a part of the section, such as （二）. */
  readonly opens: boolean;
};

/** Where brackets, or a title with the years it may name, were left out: no statement reaches over it. */
const leftOut = "※";

/** The same after a number that the brackets may change, as in 75件（2019年）; no statement ends there. */
const qualified = "～";
const leavesAsIs =
  /^(?:不?含|其中|包括|占|同比|环比|比|较|自然人|公民|法人|商业企业|上年|\d+(?:\.\d+)?%)/;

/** Brackets within brackets, more than which nobody writes. */
const deepest = 3;

const numbering = /^\([一二三四五六七八九十]\)/;

/** A heading is over where its line or a space ends it; longer than this it is a sentence. */
const longestHeading = 22;

/** Where the heading that begins at a place ends, where a gap ends it before any other mark does. */
function headingEnd({ text, gaps }: ProseText, from: number): number | undefined {
  for (let at = from + 4; at < Math.min(text.length, from + longestHeading); at += 1) {
    if (/[。，,;:、]/.test(text[at] ?? "")) return undefined;
    // Many set a space on either side of a number.
    const byNumber =
      /\d/.test(text[at - 1] ?? "") ||
      (/\d/.test(text[at] ?? "") && /\d/.test(text.slice(from, at)));
    if (gaps[at] && !byNumber) return at;
  }
  return undefined;
}

/** The sentences of a section, divided at full stops and at the headings of its parts. */
export function sentencesOf(prose: ProseText): readonly Sentence[] {
  const { text, gaps } = prose;
  const sentences: Sentence[] = [];
  let from = 0;
  let opens = true;
  const end = (to: number): void => {
    if (to > from) sentences.push({ from, to, opens });
    if (to > from) opens = false;
    from = to;
  };
  for (let at = 0; at < text.length; at += 1) {
    const begins = gaps[at] || /[。;；!?]/.test(text[at - 1] ?? "。");
    if (begins && numbering.test(text.slice(at, at + 3))) {
      end(at);
      opens = true;
      const after = headingEnd(prose, at);
      if (after !== undefined) end(after);
    }
    if (/[。!?！？]/.test(text[at] ?? "")) end(at + 1);
  }
  end(text.length);
  return sentences;
}

/** A comma that groups the digits of one number. */
function groupsDigits(text: string, at: number): boolean {
  return (
    text[at] === "," &&
    /\d/.test(text[at - 1] ?? "") &&
    /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
  );
}

/** The clauses of a sentence; what stands in brackets follows the clause that it stands in. */
export function clausesOf({ text }: ProseText, { from, to }: Sentence): readonly Clause[] {
  type Open = { text: string; at: number[]; inner: Clause[] };
  const done: Clause[] = [];
  const open: [Open, ...Open[]] = [{ text: "", at: [], inner: [] }];
  const last = (): Open => open.at(-1) ?? open[0];
  const add = (each: string, at: number): void => {
    last().text += each;
    last().at.push(at);
  };
  const close = (): void => {
    const { text: own, at, inner } = last();
    const target = open.at(-2)?.inner ?? done;
    if (own !== "") target.push({ text: own, at, depth: open.length - 1 });
    for (const each of inner) target.push(each);
    open[open.length - 1] = { text: "", at: [], inner: [] };
  };
  let title = false;
  for (let at = from; at < to; at += 1) {
    const each = text[at] ?? "";
    if (each === "《") {
      if (!title) add(leftOut, at);
      title = true;
    } else if (title) {
      title = each !== "》";
    } else if (each === "(" || each === "[") {
      const changed =
        /\d\D$/.test(text.slice(Math.max(from, at - 2), at)) &&
        !leavesAsIs.test(text.slice(at + 1, at + 9));
      add(changed || open.length > deepest ? qualified : leftOut, at);
      if (open.length <= deepest) open.push({ text: "", at: [], inner: [] });
    } else if ((each === ")" || each === "]") && open.length > 1) {
      close();
      open.pop();
    } else if (/[，;:。!?！？,]/.test(each) && !groupsDigits(text, at)) {
      close();
    } else {
      add(each, at);
    }
  }
  while (open.length > 1) {
    close();
    open.pop();
  }
  close();
  return done;
}

/** The pieces of an enumeration, of which each has a figure of its own. */
export function enumerated(clause: Clause): readonly Clause[] {
  const pieces: Clause[] = [];
  let from = 0;
  for (const { index, 0: mark } of clause.text.matchAll(
    /(?<=\d[件条宗份起例个元]※?)(?:、|以及|和|及|并)/g,
  )) {
    pieces.push(sliceOf(clause, from, index));
    from = index + mark.length;
  }
  return [...pieces, sliceOf(clause, from)];
}

/** A piece of a clause. */
export function sliceOf({ text, at, depth }: Clause, from: number, to = text.length): Clause {
  return { text: text.slice(from, to), at: at.slice(from, to), depth };
}
