import type { ReportKey } from "../domain/report.ts";
import { hailing2017Key } from "./hailing-2017/key.ts";

/** The report that a first visit shows: apart from the catalogue, so that the shell need not carry all of it. */
export const defaultKey: ReportKey = hailing2017Key;
