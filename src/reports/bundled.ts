import type { Report } from "../domain/report.ts";
import { hailing2017 } from "./hailing-2017/report.ts";

/** The reports that come with the product, newest first. */
export const bundledReports: readonly Report[] = [hailing2017];

/** The report that a first visit shows. */
export const defaultReport: Report = hailing2017;
