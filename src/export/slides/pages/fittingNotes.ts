import type { Note } from "../../../charts/model.ts";
import type { Words } from "../../../i18n/words.ts";
import { type Room, textHeight } from "./fitText.ts";
import { noteText } from "./slideNotes.ts";

type ShownNote = { readonly text: string; readonly contradiction: boolean };

export type FittedNotes = {
  readonly notes: readonly ShownNote[];
  /** In points. */
  readonly size: number;
};

const sizes = [11, 10.5, 10] as const;
const smallest = 10;
const gap = 0.04;

/** The height of notes below each other, in inches. */
export function notesHeight({ notes, size }: FittedNotes, width: number): number {
  return notes.reduce((sum, { text }) => sum + textHeight(text, size, width) + gap, 0);
}

/**
 * The notes that fit on a slide: with their explanations if there is room, else without, else as
 * many as fit and a line that says that the speaker's notes have the rest. An explanation that
 * several notes share is said once.
 */
export function fittingNotes(
  notes: readonly Note[],
  extra: string,
  room: Room,
  words: Words,
): FittedNotes {
  const last: ShownNote[] = extra === "" ? [] : [{ text: extra, contradiction: false }];
  const said = new Set<string>();
  const shownAs = (note: Note, explained: boolean): ShownNote => ({
    text: noteText(note, words, explained),
    contradiction: note.kind === "contradiction",
  });
  const explained = notes.map((note) => {
    const explanation = note.finding?.explanation ?? "";
    const repeated = said.has(explanation);
    said.add(explanation);
    return shownAs(note, !repeated);
  });
  const short = notes.map((note) => shownAs(note, false));
  for (const shown of [explained, short]) {
    for (const size of sizes) {
      const fitted = { notes: [...shown, ...last], size };
      if (notesHeight(fitted, room.width) <= room.height) return fitted;
    }
  }
  // What a chart assumes stays on its slide.
  const least = notes.filter(({ kind }) => kind === "assumption").length;
  return fewerNotes(short, last, least, room, words);
}

/** As many as fit, the first first; what the author added stays as long as it fits. */
function fewerNotes(
  short: readonly ShownNote[],
  last: readonly ShownNote[],
  least: number,
  room: Room,
  words: Words,
): FittedNotes {
  const all = short.length + last.length;
  for (const own of last.length > 0 ? [last, []] : [[]]) {
    for (let kept = short.length; kept >= least; kept -= 1) {
      const n = all - kept - own.length;
      const contradiction = short.slice(kept).some((note) => note.contradiction);
      const text = words.t("slides.moreNotes", { n });
      const more = n === 0 ? [] : [{ text: contradiction ? `≠ ${text}` : text, contradiction }];
      const fitted = { notes: [...short.slice(0, kept), ...own, ...more], size: smallest };
      const fewest = kept === least && own.length === 0;
      if (fewest || notesHeight(fitted, room.width) <= room.height) return fitted;
    }
  }
  return { notes: [], size: smallest };
}
