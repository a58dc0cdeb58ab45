import { numberOf, type Report } from "../../domain/report.ts";
import type { Diagnosis } from "../diagnosis.ts";
import { ranked } from "./ranking.ts";
import { remaindersOf } from "./remainder.ts";

/**
 * Why one channel could carry more than the total that counts each item once: the total may be
 * another number, or the channel may count an item again for every site or account it stands on.
 */
export function explainChannel(
  report: Report,
  channel: string,
  total: string,
): readonly Diagnosis[] {
  const items = numberOf(report, channel);
  const once = numberOf(report, total);
  const repeated: Diagnosis[] =
    items === undefined || once === undefined
      ? []
      : [
          {
            kind: "repeated",
            id: `repeated:${channel}`,
            indicator: channel,
            excess: items - once,
            arithmetic: `${items} − ${once} = ${items - once}`,
            // It fits any excess, and so says less than an explanation that fits only this one.
            plausibility: 0.4,
            correction: undefined,
          },
        ];
  return ranked([...remaindersOf(report, total), ...repeated]);
}
