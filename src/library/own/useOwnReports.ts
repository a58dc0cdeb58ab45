import { use } from "react";
import { bringPart } from "../../ui/loadPart.ts";
import { ownWanted } from "./ownThere.ts";

let coming: Promise<void> | undefined;

/** Has the reports of this browser there, where there may be any; whoever shows one waits for them. */
export function useOwnReports(reportId: string): void {
  if (typeof window === "undefined" || !ownWanted(reportId)) return;
  coming ??= bringPart(() => import("./ownReports.ts")).then(
    ({ loadOwnReports }) => loadOwnReports(),
    () => undefined,
  );
  use(coming);
}
