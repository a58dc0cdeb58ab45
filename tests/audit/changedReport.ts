import type { Scope } from "../../src/domain/indicator.ts";
import type { Observation } from "../../src/domain/observation.ts";
import type { Report } from "../../src/domain/report.ts";
import { reported, type Value } from "../../src/domain/value.ts";
import { indicatorOf } from "../../src/forms/indicators.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { indicators } from "../fixtures/hailingForm.ts";

function observationOf(id: string, value: Value, scope?: Scope): Observation {
  const { unit, origin, code, scope: usual } = indicatorOf(id);
  return {
    indicator: id,
    value,
    unit: { symbol: unit, given: "supplied" },
    location: { origin, code, position: 1, scope: scope ?? usual },
  };
}

/** A report in the form with these values and no others. */
export function reportOf(values: ReadonlyMap<string, Value>): Report {
  return {
    ...hailing2017,
    id: "made-up",
    observations: indicators.flatMap(({ id }) => {
      const value = values.get(id);
      return value === undefined ? [] : [observationOf(id, value)];
    }),
    accounts: [
      { indicator: "channel.weibo", names: ["一号"] },
      { indicator: "channel.wechat", names: ["二号", "三号"] },
      { indicator: "n.channel.weibo", names: ["一号"] },
      { indicator: "n.channel.wechat", names: ["三号"] },
    ],
    measures: { announced: 1, listed: [{ zh: "一", en: "one" }] },
  };
}

export type Changes = Readonly<Record<string, number | string | Value | "absent">>;

function changedValue(change: number | string | Value): Value {
  if (typeof change === "number") return reported(change);
  return typeof change === "string" ? reported(Number(change.replace("%", "")), change) : change;
}

/** The same report with some values changed, or taken out. A text is a number as printed. */
export function changed(report: Report, changes: Changes, scopes: Record<string, Scope> = {}) {
  const kept = report.observations.flatMap((each): Observation[] => {
    const change = changes[each.indicator];
    const scope = scopes[each.indicator] ?? each.location.scope;
    const moved = { ...each, location: { ...each.location, scope } };
    if (change === undefined) return [moved];
    return change === "absent" ? [] : [{ ...moved, value: changedValue(change) }];
  });
  return { ...report, observations: kept };
}
