// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { ignoredText } from "../../src/address/ignored.ts";
import { withSticky } from "../../src/address/withSticky.ts";
import { ignoredByApp } from "../../src/app/ignoredByApp.ts";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { buildOnAssumption } from "../../src/charts/assumption.ts";
import { charts } from "../../src/charts/registry.ts";
import {
  defaultView,
  parseView,
  readView,
  serializeView,
  switchNames,
  switchOptions,
} from "../../src/charts/view.ts";
import { ignoredByFilter, parseFilter } from "../../src/findings/findingFilter.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { matchText } from "../../src/search/matchText.ts";
import { ignoredByTable } from "../../src/tables/ignoredByTable.ts";
import { longestSearch, parseTableAddress, tableAddress } from "../../src/tables/tableAddress.ts";
import { hailingForm } from "../fixtures/hailingForm.ts";
import {
  enormous,
  hostileInput,
  hostileText,
  manyRuns,
  must,
  mustEqual,
  patience,
} from "./hostile.ts";

vi.setConfig({ testTimeout: 60_000 });

const tableNames = [
  "q",
  "topic",
  "section",
  "source",
  "unit",
  "status",
  "min",
  "max",
  "flag",
  "sort",
  "cols",
  "density",
  "closed",
  "open",
];
const filterNames = ["mark", "severity", "kind", "topic"];

/** A query of our names, each with something it may well have held before it was damaged. */
function queries(names: readonly string[], values: fc.Arbitrary<string>) {
  const pair = fc.tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: hostileText },
    ),
    hostileInput(values),
  );
  return fc.array(pair, { maxLength: 8 }).map((pairs) => new URLSearchParams(pairs));
}

const tableValues = fc.constantFrom(
  "申请",
  "appendix.3",
  "prose",
  "件",
  "reported",
  "3.5",
  "-1e3",
  "contradiction",
  "-value",
  "value,unit",
  "compact",
  "none",
  "appendix.3,appendix.4",
);
const filterValues = fc.constantFrom("contradiction", "high", "sum", "applications");

/** An object that grew names nobody gave it would show it here. */
function expectUnpolluted() {
  expect(Reflect.get({}, "polluted")).toBeUndefined();
}

describe("the switches of a chart", () => {
  const known = switchNames.flatMap((name) =>
    switchOptions[name].map((option) => `${name}.${option}`),
  );
  const valid = fc.subarray(known).map((pairs) => pairs.join("_"));

  it("read whatever stands there, and only what the chart offers comes out", () => {
    fc.assert(
      fc.property(fc.constantFrom(...charts), hostileInput(valid), ({ switches }, text) => {
        const { view, ignored } = readView(text, switches);
        for (const name of switchNames) {
          const offered: readonly string[] = switches[name] ?? [defaultView(switches)[name]];
          must(offered.includes(view[name]), "the chart offers it");
        }
        const written = serializeView(view, switches);
        mustEqual(readView(written, switches), { view, ignored: [] });
        // Nothing is dropped in silence: of a text that says nothing known, all is told.
        if (written === "" && !known.some((pair) => text.includes(pair))) {
          must(ignored.join("_") === text, "everything strange is told");
        }
      }),
      manyRuns,
    );
    expectUnpolluted();
  });

  it("take no longer for an enormous text", () => {
    for (const text of enormous) {
      const start = performance.now();
      for (const { switches } of charts) parseView(text, switches);
      expect(performance.now() - start).toBeLessThan(patience);
    }
  });
});

describe("the assumption of a chart", () => {
  const chart = outcomesChart;
  const view = defaultView(chart.switches);
  const asReported = buildOnAssumption(chart, hailing2017, view, wordsFor("zh"), undefined);
  const ids = asReported.offered.map(({ id }) => id);

  it("is as reported for whatever the audit does not suggest", () => {
    fc.assert(
      fc.property(hostileInput(fc.constantFrom(...ids)), (asked) => {
        const { chosen, model } = buildOnAssumption(
          chart,
          hailing2017,
          view,
          wordsFor("zh"),
          asked,
        );
        must(chosen?.id === ids.find((id) => id === asked), "only what is suggested is chosen");
        must(
          chosen !== undefined || model.subtitle === asReported.model.subtitle,
          "the rest is as reported",
        );
      }),
      manyRuns,
    );
  });
});

describe("the address of the table", () => {
  it("reads whatever stands there into a state that can be written and read again", () => {
    fc.assert(
      fc.property(queries(tableNames, tableValues), (query) => {
        const state = parseTableAddress(query, hailingForm);
        must(state.filters.q.length <= longestSearch, "the search is not too long");
        const written = new URLSearchParams();
        for (const [name, value] of Object.entries(tableAddress(state))) {
          if (value !== null) written.set(name, value);
        }
        mustEqual(parseTableAddress(written, hailingForm), state);
        mustEqual(ignoredByTable(written, hailingForm), []);
        ignoredByTable(query, hailingForm);
      }),
      manyRuns,
    );
    expectUnpolluted();
  });

  it("takes no longer for an enormous one", () => {
    for (const text of enormous) {
      const query = new URLSearchParams();
      for (const name of tableNames) query.set(name, text);
      const start = performance.now();
      parseTableAddress(query, hailingForm);
      ignoredByTable(query, hailingForm).map(ignoredText);
      expect(performance.now() - start).toBeLessThan(patience);
    }
  });
});

describe("the filter of the findings", () => {
  it("knows its own codes and no others", () => {
    fc.assert(
      fc.property(queries(filterNames, filterValues), (query) => {
        const filter = parseFilter(query);
        const written = new URLSearchParams(
          Object.entries(filter).filter(([, value]) => value !== "all"),
        );
        mustEqual(parseFilter(written), filter);
        mustEqual(ignoredByFilter(written), []);
        const left = new Set(ignoredByFilter(query).map(({ name }) => name));
        for (const name of filterNames) {
          const value = query.get(name);
          if (value) must(left.has(name) === !written.has(name), "what is left out is told");
        }
      }),
      manyRuns,
    );
  });
});

describe("links within the product", () => {
  it("stay on their page and take along nothing but the language and the theme", () => {
    fc.assert(
      fc.property(queries(["theme", "lang", "q"], fc.constantFrom("dark", "en")), (query) => {
        const link = withSticky("/data?card=application.replied#content", {
          locale: "zh",
          report: "hailing-2017",
          query,
        });
        const url = new URL(link, "http://here");
        must(
          url.origin + url.pathname + url.hash === "http://here/data#content",
          "it leads where it should",
        );
        const names = new Set(url.searchParams.keys());
        must(
          [...names].every((name) => ["card", "lang", "theme"].includes(name)),
          "it takes no more along",
        );
        must(url.searchParams.get("card") === "application.replied", "it asks what it asked");
        must(link.length < 200, "it is no longer than needed");
      }),
      manyRuns,
    );
  });

  it("do not carry an enormous theme through the whole site", () => {
    for (const text of enormous) {
      expect(
        withSticky("/", {
          locale: "zh",
          report: "hailing-2017",
          query: new URLSearchParams({ theme: text }),
        }).length,
      ).toBeLessThan(100);
    }
  });
});

describe("what is said of an address", () => {
  it("is short and keeps its line, whatever it is about", () => {
    fc.assert(
      fc.property(
        queries(["theme", "applications.song"], fc.constant("x")),
        hostileText,
        (query, hash) => {
          for (const each of ignoredByApp(query, hash)) {
            const text = ignoredText(each);
            expect(text.length).toBeLessThan(200);
            expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
          }
        },
      ),
      manyRuns,
    );
  });
});

describe("the search", () => {
  const texts = ["依申请公开", "Applications", "三(一)4", "主动公开 政府信息"];

  it("finds or does not find, whatever is looked for", () => {
    fc.assert(
      fc.property(hostileInput(fc.constantFrom(...texts, "zdgk", "xing zheng")), (query) => {
        const rank = matchText(query.slice(0, longestSearch), texts);
        must(rank === undefined || (rank >= 0 && rank <= 5), "the rank is one");
      }),
      manyRuns,
    );
  });
});
