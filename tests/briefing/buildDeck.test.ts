// @vitest-environment node
import { describe, expect, it } from "vitest";
import { emptyBriefing, type NewItem } from "../../src/briefing/basket/briefing.ts";
import { changeBriefing } from "../../src/briefing/basket/changeBriefing.ts";
import { newChart, newNumber, newTable, newText } from "../../src/briefing/basket/newItem.ts";
import { buildDeck } from "../../src/briefing/deck/buildDeck.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { loadReport } from "../../src/reports/loadReport.ts";

function deckOf(items: readonly NewItem[], locale: "zh" | "en" = "zh") {
  const briefing = changeBriefing(emptyBriefing, { type: "add", items, locale });
  return buildDeck(briefing, hailing2017);
}

function slideOf(item: NewItem) {
  return deckOf([item]).entries[0]?.slide;
}

describe("the deck of a briefing", () => {
  it("has a cover that says what it is about, and whose numbers these are", () => {
    const { cover } = deckOf([newText("a")]);
    expect(cover.title).toBe("泰州市海陵区 2017 年政务公开简报");
    expect(cover.source).toContain("《2017年海陵区政务公开工作年度报告》");
    expect(deckOf([newText("a")], "en").cover.title).toMatch(/^Hailing/);
  });

  it("holds several reports, each with its own numbers, and says which on its cover", async () => {
    await loadReport("pingtan-2025");
    const { cover, entries } = deckOf([
      newNumber("hailing-2017", "review.total"),
      newNumber("pingtan-2025", "dispute.review.total"),
    ]);
    expect(cover.title).toBe("2 份年报的政务公开简报");
    expect(cover.subtitle).toBe("泰州市海陵区 2017 年；平潭综合实验区 2025 年");
    expect(cover.source).toMatch(/海陵区.+；.*平潭/);
    const [first, second] = entries.map(({ slide }) => slide);
    expect(first).toMatchObject({ value: "26 件", source: expect.stringContaining("海陵区") });
    expect(second).toMatchObject({ source: expect.stringContaining("平潭") });
  });

  it("shows a chart as it was added, with its own words unless others were written", () => {
    const plain = slideOf(newChart("hailing-2017", "applications.outcomes", "measure.share"));
    expect(plain).toMatchObject({ kind: "chart", caveats: true });
    expect(plain).not.toHaveProperty("headline");
    const edited = {
      ...newChart("hailing-2017", "applications.outcomes"),
      headline: "甲",
      comment: "乙",
    };
    expect(slideOf(edited as NewItem)).toMatchObject({ headline: "甲", comment: "乙" });
  });

  it("carries what the report contradicts, and only to the speaker once it was taken off", () => {
    const number = newNumber("hailing-2017", "application.replied");
    const caveat = "申请答复数 70 件，八个分项合计只有 55 件，相差 15 件。";
    expect(slideOf(number)).toMatchObject({ value: "70 件", caveat });
    const bare = slideOf({ ...number, caveat: false } as NewItem);
    expect(bare).not.toHaveProperty("caveat");
    expect(bare?.speakerNotes).toContain(caveat);
  });

  it("signs contradicted numbers in a table, and keeps the filters and the order", () => {
    const table = slideOf(
      newTable("hailing-2017", "flag=contradiction&sort=-value&density=compact"),
    );
    if (table?.kind !== "table") throw new Error("No table.");
    expect(table.rows).toHaveLength(28);
    expect(table.rows[0]).toEqual(["政府网站公开政府信息数", "10,732 条 ≠", expect.anything()]);
    expect(table.rows.every(([, value]) => value?.endsWith("≠"))).toBe(true);
    expect(table.title).toBe("年报前后不一致（28 行）");
    const off = slideOf({
      ...newTable("hailing-2017", "flag=contradiction"),
      caveat: false,
    } as NewItem);
    expect(JSON.stringify(off?.kind === "table" && off.rows)).not.toContain("≠");
  });

  it("takes a number that the report lacks for missing, not for zero", () => {
    const without = { ...hailing2017, observations: [] };
    const items = [newNumber("hailing-2017", "application.replied")];
    const briefing = changeBriefing(emptyBriefing, { type: "add", items, locale: "zh" });
    expect(buildDeck(briefing, without).entries[0]?.slide).toMatchObject({
      value: "本年报没有这一项",
    });
  });

  it("leaves the other slides alone when one changes, so that only one is drawn anew", () => {
    const items = [newChart("hailing-2017", "applications.outcomes"), newText("a")];
    const before = changeBriefing(emptyBriefing, { type: "add", items, locale: "zh" });
    const after = changeBriefing(before, { type: "edit", key: 2, edit: { text: "b" } });
    const [first, second] = [before, after].map((each) => buildDeck(each, hailing2017));
    expect(second?.cover).toBe(first?.cover);
    expect(second?.entries[0]).toBe(first?.entries[0]);
    expect(second?.entries[1]).not.toBe(first?.entries[1]);
  });
});
