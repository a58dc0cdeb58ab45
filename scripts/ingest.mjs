import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { productModule } from "./ingest/productModule.mjs";

const usage = "用法：npm run --silent ingest -- 文件 · Usage: npm run --silent ingest -- FILE";

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

const paths = process.argv.slice(2);
if (paths.length === 1) await ingest(paths[0]);
else giveUp(usage);
