import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type OpenedWorkbook, openWorkbook } from "./openWorkbook.ts";

/** LibreOffice, as its packages install it. */
const program = "soffice";

/** Whether this machine has a program that can calculate a workbook. */
export const canRecalculate = spawnSync(program, ["--version"]).status === 0;

/** Puts a number into a cell, as somebody would who corrects it. */
function corrected(xml: string, cell: string, number: number): string {
  const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>[^]*?</c>)`);
  if (!pattern.test(xml)) throw new Error(`There is no cell ${cell} to correct.`);
  return xml.replace(pattern, (_, rest: string) => {
    const style = rest.replace(/ t="[^"]*"/, "");
    return `<c r="${cell}"${style}><v>${number}</v></c>`;
  });
}

/** Without the results that we wrote beside the formulas, so that only calculated ones are seen. */
function withoutResults(xml: string): string {
  return xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
}

export type Correction = {
  readonly sheet: number;
  readonly cells: Readonly<Record<string, number>>;
};

/** A workbook without results, with some cells corrected. */
export function changedWorkbook(bytes: Uint8Array, correction?: Correction): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    if (number === undefined) continue;
    let xml = withoutResults(strFromU8(content));
    if (correction && Number(number) === correction.sheet) {
      for (const [cell, value] of Object.entries(correction.cells)) {
        xml = corrected(xml, cell, value);
      }
    }
    files[path] = strToU8(xml);
  }
  return zipSync(files);
}

/** Lets LibreOffice open workbooks, calculate them and save them again. */
export function recalculated(workbooks: readonly Uint8Array[]): OpenedWorkbook[] {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-sheets-"));
  try {
    const saved = join(folder, "saved");
    mkdirSync(saved);
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    workbooks.forEach((bytes, index) => {
      writeFileSync(join(folder, `${index}.xlsx`), bytes);
    });
    // A profile of its own: LibreOffice refuses a second process on the same one.
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      program,
      [
        ...[`-env:UserInstallation=${profile}`, "--headless"],
        ...["--convert-to", "xlsx", "--outdir", saved],
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return names.map((name) => openWorkbook(new Uint8Array(readFileSync(join(saved, name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
