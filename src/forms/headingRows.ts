import type { Heading, Origin } from "../domain/indicator.ts";

/** [id, code, Chinese label, English label, id of the parent heading or ""]; the id begins with the origin. */
export type HeadingRow = readonly [id: string, code: string, zh: string, en: string, parent: string];

export function headingsOf(rows: readonly HeadingRow[]): readonly Heading[] {
  return rows.map(([id, code, zh, en, parent]) => ({
    id,
    code,
    origin: id.split(".")[0] as Origin,
    label: { zh, en },
    parent: parent === "" ? undefined : parent,
  }));
}
