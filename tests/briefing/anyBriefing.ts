import fc from "fast-check";
import { type Briefing, longestText, type NewItem } from "../../src/briefing/basket/briefing.ts";
import { cleanLine, cleanText } from "../../src/briefing/basket/cleanText.ts";
import { tableQuery } from "../../src/briefing/basket/newItem.ts";
import type { ChartDefinition } from "../../src/charts/definition.ts";
import { charts } from "../../src/charts/registry.ts";
import { type ChartView, defaultView, serializeView, switchNames } from "../../src/charts/view.ts";
import { formOf } from "../../src/forms/form.ts";
import { reportKeys } from "../../src/reports/catalogue.ts";
import { indicators } from "../fixtures/hailingForm.ts";

function line(most: number) {
  return fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => cleanLine(text, most));
}

function lines(most: number) {
  const some = fc.string({ unit: "grapheme", maxLength: 60 });
  return fc.array(some, { maxLength: 3 }).map((all) => cleanText(all.join("\n"), most));
}

const anyReportId = fc.constantFrom(...reportKeys.map(({ id }) => id));

/** The reports whose form has what a chart needs. */
function reportsWith({ needs }: ChartDefinition): readonly string[] {
  return reportKeys.filter((key) => needs.every(formOf(key).has)).map(({ id }) => id);
}

const chartItem = fc
  .constantFrom(...charts)
  .chain((chart) => {
    const offered = switchNames.filter((name) => chart.switches[name]);
    const options = offered.map((name) => fc.constantFrom(...(chart.switches[name] ?? [])));
    return fc.tuple(...options).map((chosen) => {
      const picked = Object.fromEntries(offered.map((name, index) => [name, chosen[index]]));
      const view = { ...defaultView(chart.switches), ...picked } as ChartView;
      return {
        chart: chart.id,
        reports: reportsWith(chart),
        view: serializeView(view, chart.switches),
        offersAssumptions: chart.assumptions,
      };
    });
  })
  .chain(({ chart, reports, view, offersAssumptions }) =>
    fc.record({
      kind: fc.constant("chart" as const),
      report: fc.constantFrom(...reports),
      chart: fc.constant(chart),
      view: fc.constant(view),
      assumption: offersAssumptions ? fc.stringMatching(/^[\w.:-]{0,30}$/) : fc.constant(""),
      headline: line(longestText.headline),
      comment: lines(longestText.comment),
      caveat: fc.boolean(),
    }),
  );

const numberItem = fc.record({
  kind: fc.constant("number" as const),
  report: anyReportId,
  indicator: fc.constantFrom(...indicators.map(({ id }) => id)),
  comment: lines(longestText.comment),
  caveat: fc.boolean(),
});

const tableItem = fc.record({
  kind: fc.constant("table" as const),
  report: anyReportId,
  query: fc
    .record({
      q: line(20),
      section: fc.constantFrom("", "appendix.3"),
      flag: fc.constantFrom("", "contradiction"),
    })
    .map((query) => tableQuery(new URLSearchParams(query).toString())),
  title: line(longestText.title),
  comment: lines(longestText.comment),
  caveat: fc.boolean(),
});

const textItem = fc.record({
  kind: fc.constant("text" as const),
  title: line(longestText.title),
  text: lines(longestText.text),
});

export const anyItem: fc.Arbitrary<NewItem> = fc.oneof(chartItem, numberItem, tableItem, textItem);

/** Any briefing that can be put together on the page; its items are numbered in order. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  title: line(longestText.title),
  subtitle: line(longestText.subtitle),
  locale: fc.constantFrom("zh" as const, "en" as const),
  items: fc
    .array(anyItem, { maxLength: 12 })
    .map((items) => items.map((item, index) => ({ ...item, key: index + 1 }))),
});
