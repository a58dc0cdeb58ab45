import type { Report, ReportKey } from "../domain/report.ts";
import { knownKeys } from "./catalogue.ts";
import { loadReport } from "./loadReport.ts";

/** The reports of the same place for the year before and the year after, where there are such. */
export async function yearsBeside(
  place: string | undefined,
  year: number | undefined,
): Promise<{ readonly before?: Report; readonly after?: Report }> {
  const load = async (key: ReportKey | undefined) => key && (await loadReport(key.id));
  const of = (wanted: number) =>
    knownKeys().find((each) => each.place.zh === place && each.year === wanted);
  if (year === undefined) return {};
  const [before, after] = await Promise.all([load(of(year - 1)), load(of(year + 1))]);
  return { ...(before && { before }), ...(after && { after }) };
}
