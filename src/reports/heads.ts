import { allReportFacts } from "virtual:all-report-facts";
import { reportKeys } from "./catalogue.ts";

/** Every report that comes with the product as the shell shows it, by its id. */
export const reportHeads = new Map(
  reportKeys.flatMap((key) => {
    const facts = allReportFacts[key.id];
    return facts ? [[key.id, { key, facts }] as const] : [];
  }),
);
