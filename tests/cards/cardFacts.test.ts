// @vitest-environment node

import { describe, expect, it } from "vitest";
import { chartsUsing } from "../../src/cards/chartsUsing.ts";
import { citationText } from "../../src/cards/citationText.ts";
import { relatedObservations } from "../../src/cards/relatedObservations.ts";
import { printedOtherwise, valueNote } from "../../src/cards/valueNote.ts";
import { findObservation } from "../../src/domain/report.ts";
import { atLeast, blank, derived, reported, type Value } from "../../src/domain/value.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { charts, indicators } from "../fixtures/hailingForm.ts";

const zh = wordsFor("zh");
const en = wordsFor("en");

function related(id: string, relation: string): string[] {
  const group = relatedObservations(hailing2017, id).find((each) => each.relation === relation);
  return group?.observations.map(({ indicator }) => indicator) ?? [];
}

describe("related observations", () => {
  it("are the same number elsewhere, the row above and the rows below", () => {
    expect(related("application.received", "counterpart").sort()).toEqual([
      "annex.source.total",
      "n.application.received",
    ]);
    expect(related("n.application.received", "counterpart").sort()).toEqual([
      "annex.source.total",
      "application.received",
    ]);
    expect(related("application.refused.privacy", "parent")).toEqual([
      "application.replied.refused",
    ]);
    expect(related("application.replied.refused", "parts")).toHaveLength(6);
    expect(related("source.citizen", "parts")).toEqual([]);
    expect(related("source.citizen", "ofWhich")).toHaveLength(3);
    expect(related("annex.source.citizen", "shares")).toEqual(["annex.source.citizen.share"]);
    expect(related("annex.source.citizen.share", "parent")).toEqual(["annex.source.citizen"]);
    expect(related("mailbox.total", "alike")).toEqual(["n.mailbox.received"]);
  });

  it("go both ways, and never to itself", () => {
    for (const { id } of indicators) {
      for (const other of related(id, "counterpart")) {
        expect(related(other, "counterpart")).toContain(id);
      }
      const all = relatedObservations(hailing2017, id).flatMap((each) => each.observations);
      expect(all.map(({ indicator }) => indicator)).not.toContain(id);
    }
  });
});

describe("charts using a number", () => {
  it("are found by what they draw", () => {
    const using = chartsUsing(hailing2017, "application.replied.refused");
    expect(using.map(({ page }) => page)).toContain("applications");
    expect(chartsUsing(hailing2017, "no.such.thing")).toEqual([]);
  });

  it("are worked out once a report, and every chart is somewhere", () => {
    const once = chartsUsing(hailing2017, "review.total");
    expect(chartsUsing(hailing2017, "review.total")).toBe(once);
    const used = new Set(indicators.flatMap(({ id }) => chartsUsing(hailing2017, id)));
    expect(charts.filter((chart) => !used.has(chart)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the state of a value", () => {
  const states: readonly (readonly [Value, RegExp | undefined])[] = [
    [reported(70), undefined],
    [reported(84.18, "84.18%"), undefined],
    [reported(1195, "1,195"), undefined],
    [reported(0), /^原文填的是 0/],
    [reported(0, "0%"), /^原文填的是 0/],
    [reported(0, "未收取"), /“未收取”/],
    [reported(1, "第一"), /“第一”/],
    [blank, /空白不等于 0/],
    [{ kind: "notApplicable", printed: "/" }, /“\/”.*不适用/],
    [{ kind: "unreadable", printed: "3O" }, /“3O”.*读不成数字/],
    [atLeast(10_000, "1万余"), /“1万余”.*下限/],
    [{ kind: "bound", side: "atMost", number: 5, printed: "不足5" }, /“不足5”.*上限/],
    [derived("12 + 3", 15), /推算.*12 \+ 3/],
  ];

  it.each(states)("%j", (value, note) => {
    if (note) expect(valueNote(value, zh)).toMatch(note);
    else expect(valueNote(value, zh)).toBeUndefined();
  });

  it("differs from state to state, in both languages", () => {
    for (const words of [zh, en]) {
      const notes = states.flatMap(([value]) => valueNote(value, words) ?? []);
      expect(new Set(notes).size).toBe(notes.length - 1); // 0 and 0% are the same state.
    }
  });

  it("says what is printed only where it is not simply the number", () => {
    expect(printedOtherwise(reported(90.2, "90.2"))).toBeUndefined();
    expect(printedOtherwise(blank)).toBeUndefined();
  });
});

describe("a citation", () => {
  function cite(id: string, words: typeof zh, value?: Value): string {
    const observation = findObservation(hailing2017, id);
    if (!observation) throw new Error(id);
    const cited = value ? { ...observation, value } : observation;
    return citationText(hailing2017, cited, "https://example.org/x", words);
  }

  it("names place, report, publisher, date, position, number and address", () => {
    expect(cite("n.mailbox.received", zh)).toBe(
      "泰州市海陵区：《2017年海陵区政务公开工作年度报告》，海陵区政府，2018年2月27日，正文一(二)，第 1 段：区长信箱收到信件 308 件。https://example.org/x",
    );
  });

  it("does not make a number of what is none", () => {
    expect(cite("n.app.users", zh)).toContain("至少 10,000 人（原文写作“1万余”）");
    expect(cite("n.application.fee", en)).toContain("(printed as “未收取”)");
    expect(cite("review.total", zh, blank)).toContain("行政复议数量 空白。");
    expect(cite("review.total", en, derived("12 + 3 + 11", 26))).toContain(
      "26 reviews (derived: 12 + 3 + 11)",
    );
  });
});
