import type { Value } from "../../domain/value.ts";
import { isIndicatorId } from "../../forms/indicators.ts";
import { tableIds } from "../../forms/tables.ts";
import type { FilePlace, GridCell } from "../../ingest/blocks.ts";
import type { CellReading, Passage } from "../../ingest/cellReading.ts";
import { isOwnId } from "./ownId.ts";
import type { OwnReport } from "./ownReport.ts";

/** A thing of which nothing is known yet. */
type Unknown<Thing> = { readonly [Key in keyof Thing]?: unknown };

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;
const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isOneOf = (value: unknown, all: readonly string[]) => all.some((each) => each === value);
const isListOf = (value: unknown, is: (each: unknown) => boolean) =>
  Array.isArray(value) && value.every(is);

function isPlace(value: unknown): boolean {
  if (!isThing(value)) return false;
  const { line, row, column, block }: Unknown<FilePlace> = value;
  return isCount(line) && [row, column, block].every((each) => each === undefined || isCount(each));
}

/** What a cell of a file can hold; what we work out ourselves stands in no file. */
function isRead(value: unknown): value is Value {
  if (!isThing(value)) return false;
  const { kind, printed, number } = value;
  if (kind === "blank") return true;
  if (kind === "reported") return isNumber(number) && isText(printed);
  return isOneOf(kind, ["notApplicable", "unreadable"]) && isText(printed);
}

/** Reports that were kept before the text was read have none. */
function isPassage(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isThing(value)) return false;
  const { text, sentence }: Unknown<Passage> = value;
  return isText(text) && isCount(sentence);
}

function isCell(value: unknown): boolean {
  if (!isThing(value)) return false;
  const cell: Unknown<CellReading> = value;
  return (
    isText(cell.indicator) &&
    isIndicatorId(cell.indicator) &&
    isRead(cell.value) &&
    isOneOf(cell.proof, ["proved", "read", "open"]) &&
    (cell.proof !== "open" || cell.value.kind !== "reported") &&
    isPlace(cell.place) &&
    isListOf(cell.candidates, isNumber) &&
    (cell.rowChoices === undefined ||
      isListOf(cell.rowChoices, (row) => isListOf(row, isNumber))) &&
    isPassage(cell.passage)
  );
}

function isGridCell(value: unknown): boolean {
  if (!isThing(value)) return false;
  const { row, column, rowSpan, columnSpan, text }: Unknown<GridCell> = value;
  return (
    [row, column, rowSpan, columnSpan].every((each) => isCount(each) && each < 10_000) &&
    isText(text)
  );
}

function isBlock(value: unknown): boolean {
  if (!isThing(value)) return false;
  const { kind, text, line, page, cells, sheet } = value;
  if (!isCount(line) || !(page === undefined || isCount(page))) return false;
  if (kind === "paragraph") return isText(text);
  const named = sheet === undefined || isText(sheet);
  return kind === "table" && named && isListOf(cells, isGridCell);
}

const issueCodes = ["openCell", "unmatchedRow", "repeatedRow", "missingRow", "notANumber"];

function isIssue(value: unknown): boolean {
  if (!isThing(value)) return false;
  const { code, line, text, indicator } = value;
  return (
    isOneOf(code, issueCodes) &&
    isCount(line) &&
    isText(text) &&
    (indicator === undefined || isText(indicator))
  );
}

const isUnmatched = (value: unknown) =>
  isThing(value) && isText(value.text) && isPlace(value.place);

function isReading(value: unknown): boolean {
  if (!isThing(value)) return false;
  const { blocks, tables, cells, unmatched, issues } = value;
  return (
    isListOf(blocks, isBlock) &&
    isListOf(tables, (each) => isOneOf(each, tableIds)) &&
    isListOf(cells, isCell) &&
    isListOf(unmatched, isUnmatched) &&
    isListOf(issues, isIssue)
  );
}

/** Whether something from a store or a file is a report as this version keeps it. */
export function isOwnReport(value: unknown): value is OwnReport {
  if (!isThing(value)) return false;
  const { id, fileName, readAt, place, year, read, mended }: Unknown<OwnReport> = value;
  const { reasons, sha256 }: Unknown<OwnReport> = value;
  return (
    isText(id) &&
    isOwnId(id) &&
    [fileName, readAt, place].every(isText) &&
    isCount(year) &&
    isReading(read) &&
    isThing(mended) &&
    Object.entries(mended).every(([key, text]) => isIndicatorId(key) && isText(text)) &&
    (reasons === undefined || (isThing(reasons) && Object.values(reasons).every(isText))) &&
    (sha256 === undefined || (isText(sha256) && /^[0-9a-f]{64}$/.test(sha256)))
  );
}
