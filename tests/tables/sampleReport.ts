import type { Observation } from "../../src/domain/observation.ts";
import type { Report } from "../../src/domain/report.ts";
import { blank, derived, type Value } from "../../src/domain/value.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";

/** The first report with some values replaced, to see states that it does not have itself. */
export function reportWith(values: Readonly<Record<string, Value>>): Report {
  return {
    ...hailing2017,
    observations: hailing2017.observations.map(
      (observation): Observation => ({
        ...observation,
        value: values[observation.indicator] ?? observation.value,
      }),
    ),
  };
}

/** One value of every state. */
export const allStates = reportWith({
  "channel.gazette": blank,
  "channel.weibo": { kind: "notApplicable", printed: "/" },
  "channel.wechat": { kind: "unreadable", printed: "15O0" },
  "channel.other": derived("1700 − 1635", 60, 65),
});
