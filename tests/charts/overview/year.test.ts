// @vitest-environment node

import { describe, expect, it } from "vitest";
import { yearChart } from "../../../src/charts/overview/year.ts";
import { indicatorOf } from "../../../src/forms/indicators.ts";
import { indicators } from "../../fixtures/hailingForm.ts";
import { allMarks, contradictedIn, markOf, modelOf, notesOf, panelOf } from "../models.ts";

describe("the year", () => {
  const model = modelOf(yearChart);
  const panel = panelOf(model, "strip");

  it("has a lane for each subject", () => {
    expect(panel.lanes.map((lane) => [lane.key, lane.marks.length])).toEqual([
      ["disclosure", 16],
      ["responses", 16],
      ["applications", 38],
      ["review", 12],
      ["services", 20],
      ["capacity", 9],
    ]);
  });

  it("holds every count of the appendix and the main text, and nothing but counts", () => {
    const shown = allMarks(model).map((mark) => mark.key);
    expect(new Set(shown).size).toBe(shown.length);
    const left = indicators.map(({ id }) => id).filter((id) => !shown.includes(id));
    const notCounts = ["%", "名", "天", "工作日", "Mbps", "万元"];
    for (const id of left) {
      const { origin, unit } = indicatorOf(id);
      expect([id, origin === "annex" || notCounts.includes(unit)]).toEqual([id, true]);
    }
    expect(shown.map((id) => indicatorOf(id).unit).filter((u) => notCounts.includes(u))).toEqual(
      [],
    );
  });

  it("stands on one logarithmic axis that ends at the largest count", () => {
    expect(panel.axis).toEqual({ scale: "log", max: 45992, suffix: "" });
    expect(markOf(model, "service.handled.licence").drawn).toBe(45992);
  });

  it("does not draw what is only a limit", () => {
    expect(markOf(model, "n.app.users")).toMatchObject({
      value: { kind: "bound", side: "atLeast", number: 10000 },
      drawn: undefined,
    });
  });

  it("marks every number that another place contradicts", () => {
    expect(contradictedIn(model).sort()).toEqual([
      ...["application.received", "application.received.inPerson", "application.received.online"],
      ...["application.replied", "application.replied.refused", "channel.website"],
      ...["channel.weibo", "litigation.corrected", "litigation.total", "n.application.inPerson"],
      ...["n.application.online", "n.channel.weibo", "n.enterprise.items"],
      ...["n.litigation.corrected", "n.litigation.total", "n.response.articles"],
      ...["n.review.corrected", "n.review.total", "proactive.total", "response.articles"],
      ...["review.corrected", "review.total", "source.citizen"],
    ]);
    // It shows so much that a note on each would bury it: one tells how many there are.
    expect(notesOf(model, "contradiction")).toEqual([expect.stringContaining("23 个数")]);
  });

  it("names some of them, or none when switched off", () => {
    expect(markOf(model, "complaints.total").caption).toContain("13,150");
    const bare = modelOf(yearChart, { view: { labels: "off" } });
    expect(new Set(allMarks(bare).map((mark) => mark.caption))).toEqual(new Set([""]));
  });
});
