// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts, findChart } from "../../src/charts/registry.ts";
import {
  type ChartView,
  defaultView,
  parseView,
  type Switches,
  serializeView,
  switchNames,
  switchOptions,
} from "../../src/charts/view.ts";
import { everyView } from "./models.ts";

const everything: Switches = switchOptions;

describe.each(charts.map((chart) => [chart.id, chart] as const))("the view of %s", (_, chart) => {
  it("comes back from an address whatever was switched", () => {
    for (const view of everyView(chart)) {
      const text = serializeView(view, chart.switches);
      expect(parseView(text, chart.switches)).toEqual(view);
      expect(new URLSearchParams({ view: text }).toString()).toBe(`view=${text}`);
    }
  });

  it("leaves nothing in the address as it first stands", () => {
    expect(serializeView(defaultView(chart.switches), chart.switches)).toBe("");
    expect(parseView(null, chart.switches)).toEqual(defaultView(chart.switches));
  });

  it("is different in the address for every combination", () => {
    const texts = everyView(chart).map((view) => serializeView(view, chart.switches));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("offers options that exist, the table among them", () => {
    for (const [name, options] of Object.entries(chart.switches)) {
      expect(switchOptions).toHaveProperty(name);
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
    }
    expect(chart.switches.show).toEqual(["chart", "table"]);
  });
});

describe("a view in an address", () => {
  const anyView = fc.record(
    Object.fromEntries(switchNames.map((name) => [name, fc.constantFrom(...switchOptions[name])])),
  ) as unknown as fc.Arbitrary<ChartView>;

  it("comes back whatever the switches", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(serializeView(view, everything), everything)).toEqual(view);
      }),
    );
  });

  it("is dropped where it is not understood, and never harms", () => {
    const options = new Map<string, readonly string[]>(Object.entries(switchOptions));
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "sort.size",
        "sort.",
        ".size",
        "__proto__.on",
        "constructor.on",
        "show.TABLE",
      ),
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const view = parseView(parts.join("_"), everything);
        expect(Object.keys(view).sort()).toEqual([...options.keys()].sort());
        for (const [name, option] of Object.entries(view)) {
          expect(options.get(name)).toContain(option);
        }
      }),
    );
  });

  it.each<[text: string, changed: Partial<ChartView>]>([
    ["sort.size_measure.share", { sort: "size", measure: "share" }],
    ["sort.upwards_measure.share", { measure: "share" }],
    ["colour.red", {}],
    ["sort.size_sort.form", { sort: "form" }],
    ["toString.on", {}],
  ])("reads %s", (text, changed) => {
    expect(parseView(text, everything)).toEqual({ ...defaultView(everything), ...changed });
  });

  it("drops what a chart does not offer", () => {
    const switches = findChart("services.lists")?.switches ?? {};
    expect(parseView("sort.size_labels.off", switches)).toEqual({
      ...defaultView(switches),
      labels: "off",
    });
  });

  it("knows the first option a chart offers as its default", () => {
    const switches = findChart("services.handled")?.switches ?? {};
    expect(parseView("", switches).type).toBe("bars");
    expect(serializeView({ ...defaultView(switches), type: "dots" }, switches)).toBe("type.dots");
  });
});
