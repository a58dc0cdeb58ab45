import type { Note } from "../../../charts/model.ts";
import type { Words } from "../../../i18n/words.ts";
import { textHeight } from "./pageFrame.ts";
import { noteText } from "./slideNotes.ts";

export type ShownNote = { readonly text: string; readonly contradiction: boolean };

/** In points. */
export const noteSize = 11;
const gap = 0.04;

/** The height of notes below each other, in inches. */
export function notesHeight(notes: readonly ShownNote[], width: number): number {
  return notes.reduce((sum, { text }) => sum + textHeight(text, noteSize, width) + gap, 0);
}

/**
 * The notes that fit on a slide: with their explanations if there is room, else without, else as
 * many as fit and a line that says that the speaker's notes have the rest. An explanation that
 * several notes share is said once.
 */
export function fittingNotes(
  notes: readonly Note[],
  extra: string,
  room: { readonly width: number; readonly height: number },
  words: Words,
): ShownNote[] {
  const last: ShownNote[] = extra === "" ? [] : [{ text: extra, contradiction: false }];
  const fits = (shown: readonly ShownNote[]) => notesHeight(shown, room.width) <= room.height;
  const said = new Set<string>();
  const explained = notes.map((note): ShownNote => {
    const explanation = note.finding?.explanation ?? "";
    const repeated = said.has(explanation);
    said.add(explanation);
    return { text: noteText(note, words, !repeated), contradiction: note.kind === "contradiction" };
  });
  if (fits([...explained, ...last])) return [...explained, ...last];
  const short = notes.map((note) => ({
    text: noteText(note, words, false),
    contradiction: note.kind === "contradiction",
  }));
  if (fits([...short, ...last])) return [...short, ...last];
  for (let kept = notes.length - 1; kept > 0; kept -= 1) {
    const n = notes.length - kept;
    const more = { text: words.t("slides.moreNotes", { n }), contradiction: false };
    const shown = [...short.slice(0, kept), ...last, more];
    if (kept === 1 || fits(shown)) return shown;
  }
  return [...short, ...last];
}
