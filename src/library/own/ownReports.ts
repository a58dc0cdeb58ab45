import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { reportFactsOf } from "../../audit/reportFacts.ts";
import { addReport, removeReport } from "../../reports/addedReports.ts";
import { yearsBeside } from "../../reports/yearsBeside.ts";
import { type OwnReport, reportOfOwn } from "./ownReport.ts";
import { isOwnReport } from "./ownShape.ts";
import { rememberOwn } from "./ownThere.ts";

interface Kept extends DBSchema {
  reports: { key: string; value: OwnReport };
}

/** Whether a report is kept beyond this visit; "full" and "blocked" say why not. */
export type Keeping = "kept" | "full" | "blocked";

const records = new Map<string, OwnReport>();
let database: Promise<IDBPDatabase<Kept>> | undefined;
let loading: Promise<void> | undefined;

function open(): Promise<IDBPDatabase<Kept>> {
  database ??= openDB<Kept>("gongkai", 1, {
    upgrade(db) {
      db.createObjectStore("reports", { keyPath: "id" });
    },
    // A newer version in another tab must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      database = undefined;
    },
    terminated() {
      database = undefined;
    },
  }).catch((error) => {
    database = undefined;
    throw error;
  });
  return database;
}

/** The record of a report that was read here; the same value until it changes. */
export function ownReport(id: string): OwnReport | undefined {
  return records.get(id);
}

/** Shows a report beside those that come with the product, with the year before it where there is one. */
async function show(record: OwnReport): Promise<void> {
  const own = reportOfOwn(record);
  const { before } = await yearsBeside(record.place, record.year);
  const report = before && before.id !== own.id ? { ...own, previous: before } : own;
  records.set(record.id, record);
  addReport({ report, facts: reportFactsOf(report) });
}

/** Has the reports there that this browser keeps; what cannot be opened keeps none. */
export function loadOwnReports(): Promise<void> {
  loading ??= (async () => {
    try {
      const kept = await (await open()).getAll("reports");
      // What another version left here in a shape of its own stays, and is not shown.
      const known = kept.filter(isOwnReport).sort((a, b) => a.year - b.year);
      for (const record of known) await show(record);
    } catch {
      // Storage is blocked: the visit begins with none.
    }
  })();
  return loading;
}

/** Shows a report and keeps it in this browser: as it is now, in the place of what was kept of it before. */
export async function keepOwn(record: OwnReport): Promise<Keeping> {
  await show(record);
  try {
    await (await open()).put("reports", record);
    rememberOwn(true);
    return "kept";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError"
      ? "full"
      : "blocked";
  }
}

/** Takes a report away; `keepOwn` with the same record brings it back. */
export async function dropOwn(id: string): Promise<void> {
  records.delete(id);
  removeReport(id);
  rememberOwn(records.size > 0);
  try {
    await (await open()).delete("reports", id);
  } catch {
    // Where nothing is kept there is nothing to delete.
  }
}
