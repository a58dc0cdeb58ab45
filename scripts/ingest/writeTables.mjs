import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import Papa from "papaparse";

/** A number that is not there is no 0, in either kind of file. */
function csvBytes({ columns, rows }) {
  const fields = columns.map(([name]) => name);
  const data = rows.map((row) => fields.map((name) => row[name] ?? ""));
  const text = Papa.unparse({ fields, data }, { newline: "\r\n", escapeFormulae: /^[=+@\t\r]/ });
  return Buffer.from(`${text}\r\n`);
}

const parquetTypes = { string: "STRING", integer: "INT32", number: "DOUBLE" };

function parquetBytes({ columns, rows }) {
  const columnData = columns.map(([name, type]) => ({
    ...{ name, type: parquetTypes[type], nullable: true },
    data: rows.map((row) => row[name] ?? null),
  }));
  return Buffer.from(parquetWriteBuffer({ columnData }));
}

const kinds = [
  ["csv", "text/csv", csvBytes],
  ["parquet", "application/vnd.apache.parquet", parquetBytes],
];

/** Writes tables into a folder, each as CSV and as Parquet, and the data package that describes the files. */
export async function writeTables(folder, tables) {
  const resources = [];
  for (const [name, table] of Object.entries(tables)) {
    const fields = table.columns.map(([field, type, description]) => ({
      ...{ name: field, type, description },
    }));
    for (const [format, mediatype, bytesOf] of kinds) {
      const bytes = bytesOf(table);
      const path = `${name}.${format}`;
      await writeFile(join(folder, path), bytes);
      resources.push({
        ...{ name: `${name}-${format}`, path, format, mediatype, bytes: bytes.length },
        hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
        schema: { fields, missingValues: [""] },
      });
    }
  }
  const about = {
    name: "open-government-reports",
    title: "Open-government reports, read from files",
    description: "A cell that is blank, open or unreadable has no value: none of them is 0.",
  };
  const text = JSON.stringify({ ...about, profile: "data-package", resources }, null, 2);
  await writeFile(join(folder, "datapackage.json"), `${text}\n`);
}
