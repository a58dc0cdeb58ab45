// @vitest-environment node
import { describe, expect, it } from "vitest";
import { flowChart } from "../../../src/charts/applications/flow.ts";
import type { FlowPanel } from "../../../src/charts/model.ts";
import { madeUpReport } from "../../fixtures/report.ts";
import { allMarks, factsOf, modelOf, notesOf, panelOf } from "../models.ts";
import { rulesNoted } from "../notes.ts";

function sumInto(panel: FlowPanel, target: string): number {
  return panel.links
    .filter((link) => link.target === target)
    .reduce((total, link) => total + link.amount, 0);
}

function sumOutOf(panel: FlowPanel, source: string): number {
  return panel.links
    .filter((link) => link.source === source)
    .reduce((total, link) => total + link.amount, 0);
}

describe("the way of an application", () => {
  const model = modelOf(flowChart);
  const panel = panelOf(model, "flow");

  it("leads through arrival, receipt, closing and reply to the outcomes", () => {
    const column = (n: number) => factsOf(panel.nodes.filter((node) => node.column === n));
    expect(column(0).map(([, number]) => number)).toEqual([15, 32, 23]);
    expect(column(1)).toEqual([["application.received", 70]]);
    expect(column(2)).toEqual([["application.closed.onTime", 70]]);
    expect(column(3)).toEqual([["application.replied", 70]]);
    expect(column(4).map(([, number]) => number)).toEqual([2, 17, 4, 5, 3, 15, 4, 5, 15]);
  });

  it("passes on at every step what came in", () => {
    expect(sumInto(panel, "application.received")).toBe(70);
    expect(sumOutOf(panel, "application.received")).toBe(70);
    expect(sumInto(panel, "application.replied")).toBe(70);
    expect(sumOutOf(panel, "application.replied")).toBe(70);
  });

  it("links only what is drawn, each pair once", () => {
    const keys = panel.nodes.map((node) => node.key);
    const pairs = panel.links.map((link) => `${link.source} ${link.target}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { source, target, amount } of panel.links) {
      expect(keys).toContain(source);
      expect(keys).toContain(target);
      expect(amount).toBeGreaterThan(0);
    }
  });

  it("hatches what no outcome accounts for, in the node and in the link", () => {
    expect(panel.nodes.at(-1)).toMatchObject({ pattern: "hatched", tone: "contradiction" });
    const hatched = panel.links.filter((link) => link.pattern === "hatched");
    expect(hatched).toMatchObject([{ target: "application.replied.remainder", amount: 15 }]);
    expect(rulesNoted(model, "contradiction")).toEqual([
      "application.replied.sum",
      "application.replied.refused.sum",
      "source.sum",
      "n.application.inPerson.appendix",
      "n.application.online.appendix",
    ]);
  });

  it("names the steps that are zero, which have no width to draw", () => {
    const [method] = notesOf(model, "method");
    expect(method).toContain("传真");
    expect(method).toContain("延期办结");
    expect(panel.nodes.map((node) => node.key)).not.toContain("application.received.fax");
  });

  it("ends whole where every reply has an outcome", () => {
    const whole = panelOf(modelOf(flowChart, { report: madeUpReport() }), "flow");
    expect(whole.links.filter((link) => link.pattern)).toEqual([]);
    expect(sumOutOf(whole, "application.replied")).toBe(70);
  });
});

describe("arrivals that come to less than what was received", () => {
  it("leave a hatched remainder that flows in with the rest", () => {
    const model = modelOf(flowChart, { report: madeUpReport({ "application.received.mail": 20 }) });
    const rest = allMarks(model).find((each) => each.key === "application.received.remainder");
    expect(rest?.value).toMatchObject({ kind: "derived", low: 3, formula: "70 − 67" });
    expect(rest?.pattern).toBe("hatched");
  });
});
