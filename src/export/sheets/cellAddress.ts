/** The letters of a column counted from 0: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A sheet's name as formulas write it; the quotation marks allow for Chinese and for spaces. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A text as formulas write it. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Rows of one column as references; rows that follow each other become one range, easier to read. */
export function references(sheet: string, column: string, rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const at = (row: number) => `$${column}$${row}`;
  return runs
    .map(({ first, last }) => (first === last ? at(first) : `${at(first)}:${at(last)}`))
    .map((reference) => `${quotedSheet(sheet)}!${reference}`)
    .join(",");
}
