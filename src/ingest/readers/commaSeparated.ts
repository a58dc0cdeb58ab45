import Papa from "papaparse";
import { type Block, plainTable } from "../blocks.ts";

/** Whether a text is a table written with commas or semicolons: most of its lines have several. */
export function looksCommaSeparated(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const separated = lines.filter((line) => (line.match(/[,;]/g) ?? []).length >= 3);
  return lines.length >= 4 && separated.length > lines.length / 2;
}

/** A table written with commas, semicolons or tabs, quoted as spreadsheets quote. */
export function readCommaSeparated(text: string): Block[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return [plainTable(data, 1)];
}
