import { reportFactsOf } from "../../audit/reportFacts.ts";
import { addReport, removeReport } from "../../reports/addedReports.ts";
import { yearsBeside } from "../../reports/yearsBeside.ts";
import { ownDatabase } from "./ownDatabase.ts";
import { type OwnReport, reportOfOwn } from "./ownReport.ts";
import { isOwnReport } from "./ownShape.ts";
import { rememberOwn } from "./ownThere.ts";

/** Whether a report is kept beyond this visit; "full" and "blocked" say why not. */
export type Keeping = "kept" | "full" | "blocked";

/** Each report with every change so far, and as it is shown: a change takes a moment to be worked out. */
const latest = new Map<string, OwnReport>();
const shown = new Map<string, OwnReport>();
let loading: Promise<void> | undefined;

/** The record of a report that was read here; the same value until it changes. */
export function ownReport(id: string): OwnReport | undefined {
  return shown.get(id);
}

/** Shows a report beside those that come with the product, with the year before it where there is one. */
async function show(record: OwnReport): Promise<void> {
  const { id, place, year } = record;
  // Without its figures the year before is not to be had; the report itself is.
  const { before } = await yearsBeside(place, year).catch(() => ({ before: undefined }));
  // What was changed again or taken away meanwhile is shown by whoever did so.
  if (latest.get(id) !== record) return;
  const own = reportOfOwn(record);
  const report = before && before.id !== id ? { ...own, previous: before } : own;
  shown.set(id, record);
  addReport({ report, facts: reportFactsOf(report) });
}

/** Has the reports there that this browser keeps; what cannot be opened keeps none. */
export function loadOwnReports(): Promise<void> {
  loading ??= (async () => {
    try {
      const kept = await (await ownDatabase()).getAll("reports");
      // What another version left here in a shape of its own stays, and is not shown.
      const known = kept.filter(isOwnReport).sort((a, b) => a.year - b.year);
      for (const record of known) {
        latest.set(record.id, record);
        await show(record);
      }
    } catch {
      // Storage is blocked: the visit begins with none.
    }
  })();
  return loading;
}

/**
 * Changes a report and keeps it in this browser, or puts a new one there. Changes that come while one is
 * being worked out, or in another tab, build upon each other.
 * @param change what is made of the report as it is known, if it is
 */
export async function changeOwn(
  id: string,
  change: (known: OwnReport | undefined) => OwnReport,
): Promise<Keeping> {
  const here = change(latest.get(id));
  latest.set(id, here);
  await show(here);
  try {
    const store = (await ownDatabase()).transaction("reports", "readwrite").store;
    const stored: unknown = await store.get(id);
    const kept = isOwnReport(stored) ? change(stored) : here;
    await store.put(kept);
    rememberOwn(true);
    if (latest.get(id) === here) {
      latest.set(id, kept);
      await show(kept);
    }
    return "kept";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError"
      ? "full"
      : "blocked";
  }
}

/** Takes a report away; `changeOwn` brings it back. */
export async function dropOwn(id: string): Promise<void> {
  latest.delete(id);
  shown.delete(id);
  removeReport(id);
  rememberOwn(latest.size > 0);
  try {
    await (await ownDatabase()).delete("reports", id);
  } catch {
    // Where nothing is kept there is nothing to delete.
  }
}
