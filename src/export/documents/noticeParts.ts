/** The parts of a letter or notice that official documents set apart. */
export type NoticeParts = {
  readonly title: string;
  /** To whom it goes; undefined where it is to everybody. */
  readonly addressee: string | undefined;
  readonly body: readonly string[];
  /** Who signs and when, each on a line of its own. */
  readonly signature: readonly string[];
};

const mostSigned = 3;
const sentence = /[。！？；，,.!?;]/u;

/** The lines at the end that stand apart and are no sentences: a name, a date. */
function signatureOf(blocks: readonly string[][]): readonly string[] {
  const last = blocks.at(-1) ?? [];
  const signed = blocks.length > 1 && last.length <= mostSigned;
  return signed && !last.some((line) => sentence.test(line)) ? last : [];
}

/**
 * What stands where in a text that somebody wrote or edited: the first line is the title, the next
 * one may name its readers, and the last block, apart from the others, may sign it.
 */
export function noticeParts(text: string): NoticeParts {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .filter((block) => block.length > 0);
  const signature = signatureOf(blocks);
  const lines = (signature.length > 0 ? blocks.slice(0, -1) : blocks).flat();
  const [title = "", second = "", ...rest] = lines;
  const addressed = /[:：]$/u.test(second) && !/[。.]/u.test(second);
  return {
    title,
    addressee: addressed ? second : undefined,
    body: addressed || second === "" ? rest : [second, ...rest],
    signature,
  };
}
