// @vitest-environment node
import { describe, expect, it } from "vitest";
import { findChart } from "../../src/charts/registry.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { modelOf } from "./models.ts";

const places: Readonly<Record<string, readonly [zh: string[], en: string[]]>> = {
  "overview.year": [
    ["附表一", "正文"],
    ["First appendix", "Main text"],
  ],
  "disclosure.channels": [["附表一 一"], ["First appendix 一"]],
  "disclosure.accounts": [
    ["附表一 一", "正文 二(一)"],
    ["First appendix 一", "Main text 二(一)"],
  ],
  "disclosure.enterprises": [["正文 二(二)"], ["Main text 二(二)"]],
  "responses.kinds": [
    ["附表一 二", "正文 一(四)"],
    ["First appendix 二", "Main text 一(四)"],
  ],
  "responses.letters": [
    ["附表一", "六", "七", "正文 一(二)"],
    ["First appendix", "六", "七", "Main text 一(二)"],
  ],
  "applications.outcomes": [["附表一 三"], ["First appendix 三"]],
  "applications.arrival": [
    ["附表一 三", "正文 三"],
    ["First appendix 三", "Main text 三"],
  ],
  "applications.refusals": [["附表一 三"], ["First appendix 三"]],
  "applications.sources": [
    ["附表一 三", "附表二"],
    ["First appendix 三", "Second appendix"],
  ],
  "applications.flow": [["附表一 三"], ["First appendix 三"]],
  "review.outcomes": [
    ["附表一 四、五", "正文 四"],
    ["First appendix 四, 五", "Main text 四"],
  ],
  "services.metrics": [["附表一 十一至二十"], ["First appendix 十一至二十"]],
  "services.handled": [["附表一 十一至二十"], ["First appendix 十一至二十"]],
  "services.lists": [["正文 一(三)、五"], ["Main text 一(三), 五"]],
  "capacity.resources": [
    ["附表一", "八", "九", "十", "正文 二(一)"],
    ["First appendix", "八", "九", "十", "Main text 二(一)"],
  ],
};

const origins = {
  zh: ["附表一", "附表二", "正文"],
  en: ["First appendix", "Second appendix", "Main text"],
} as const;

describe("the source line", () => {
  it("is known of every chart", () => {
    expect(Object.keys(places).sort()).toEqual(charts.map((chart) => chart.id).sort());
  });

  it.each(Object.entries(places))("of %s names its places and no others", (id, [zh, en]) => {
    const chart = findChart(id);
    if (!chart) throw new Error(`No chart "${id}".`);
    for (const [locale, expected] of [["zh", zh] as const, ["en", en] as const]) {
      const { source } = modelOf(chart, { locale });
      for (const piece of expected) expect(source).toContain(piece);
      const named = origins[locale].filter((origin) => source.includes(origin));
      expect(named.sort()).toEqual(
        origins[locale].filter((each) => expected.some((piece) => piece.startsWith(each))).sort(),
      );
    }
  });

  it("gives the report's own title and the day it was published", () => {
    for (const chart of charts) {
      expect(modelOf(chart).source).toContain(hailing2017.particulars.title);
      expect(modelOf(chart).source).toContain("2018年2月27日");
      expect(modelOf(chart, { locale: "en" }).source).toContain("27 February 2018");
    }
  });
});
