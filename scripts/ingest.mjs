import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { filesIn, ingestMany } from "./ingest/ingestMany.mjs";
import { productModule } from "./ingest/productModule.mjs";

const usage =
  "用法：npm run --silent ingest -- 文件，或 -- 文件或文件夹…… --out 文件夹 · " +
  "Usage: npm run --silent ingest -- FILE, or -- FILES OR FOLDERS --out FOLDER";

/** Ends with one line on standard error: 2 says that no report was read. */
function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

async function ingest(path) {
  const name = basename(path);
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (error) {
    giveUp(`${name}: 打不开文件（${error.code}） · The file cannot be opened (${error.code})`);
    return;
  }
  const { module, close } = await productModule("scripts/ingest/ingestDocument.ts");
  try {
    const document = await module.ingestDocument({ name, bytes });
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } catch (error) {
    const sentence = module.sentenceOf(error, name);
    if (!sentence) throw error;
    giveUp(sentence);
  } finally {
    await close();
  }
}

async function main() {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
  } catch {
    return giveUp(usage);
  }
  const { positionals, values } = given;
  if (values.out === undefined) {
    return positionals.length === 1 ? ingest(positionals[0]) : giveUp(usage);
  }
  try {
    process.exitCode = await ingestMany(await filesIn(positionals), values.out);
  } catch (error) {
    giveUp(`${error.path ?? ""}: 打不开（${error.code}） · It cannot be opened (${error.code})`);
  }
}

// Whoever reads has enough, as `head` has after its lines: no reason to complain.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

await main();
