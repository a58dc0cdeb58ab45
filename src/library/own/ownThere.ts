import { isOwnId } from "./ownId.ts";

/** Says that there are reports in the browser's database: opening it costs a visit without any. */
const key = "gongkai.own";

export function rememberOwn(there: boolean): void {
  try {
    if (there) localStorage.setItem(key, "1");
    else localStorage.removeItem(key);
  } catch {
    // Blocked storage keeps nothing either way.
  }
}

/** Whether the reports that this browser keeps must be there before the page about a report is drawn. */
export function ownWanted(reportId: string): boolean {
  if (isOwnId(reportId)) return true;
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
