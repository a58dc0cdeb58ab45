// @vitest-environment node
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import type { Scope } from "../../src/domain/indicator.ts";
import { atLeast, derived, type Value } from "../../src/domain/value.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { type Changes, changed } from "./changedReport.ts";

function finding(rule: string, changes: Changes, scopes: Record<string, Scope> = {}) {
  const report = changed(hailing2017, changes, scopes);
  const found = auditReport(report).find((each) => each.rule === rule);
  if (!found) throw new Error(`No finding "${rule}".`);
  return found;
}

const atMost = (number: number): Value => ({
  kind: "bound",
  side: "atMost",
  number,
  printed: `不超过${number}`,
});

describe("numbers known only within limits", () => {
  it.each<[string, string, Changes, string]>([
    [
      "a total too high for its parts",
      "capacity.staff.sum",
      { "capacity.staff": atLeast(129, "") },
      "broken",
    ],
    [
      "a total that may be right",
      "capacity.staff.sum",
      { "capacity.staff": atLeast(100, "") },
      "undecidable",
    ],
    [
      "a part that leaves it open",
      "capacity.staff.sum",
      { "capacity.staff.partTime": atMost(200) },
      "undecidable",
    ],
    [
      "parts that cannot reach the total",
      "capacity.staff.sum",
      { "capacity.staff.partTime": atMost(100) },
      "broken",
    ],
    [
      "a selection surely within",
      "service.online.within",
      { "service.online": atMost(17000) },
      "holds",
    ],
    [
      "a selection surely above",
      "service.online.within",
      { "service.online": atLeast(18000, "") },
      "broken",
    ],
    [
      "a selection perhaps above",
      "service.online.within",
      { "service.online": atLeast(17000, "") },
      "undecidable",
    ],
    [
      "a source that agrees with a limit",
      "n.response.hotTopics.appendix",
      { "n.response.hotTopics": atLeast(60, "60余") },
      "holds",
    ],
    [
      "a source below a limit",
      "n.response.hotTopics.appendix",
      { "n.response.hotTopics": atLeast(65, "65余") },
      "broken",
    ],
    [
      "a share at least as printed",
      "n.mailbox.resolvedShare.ratio",
      { "n.mailbox.resolvedShare": atLeast(98, "98%以上") },
      "holds",
    ],
    [
      "a share below what is printed",
      "n.mailbox.resolvedShare.ratio",
      { "n.mailbox.resolvedShare": atLeast(98, "98%以上"), "n.mailbox.resolved": 200 },
      "broken",
    ],
    [
      "a target just met",
      "n.reform.onlineTarget.reached",
      { "n.reform.noVisitPublished": 9, "n.reform.noVisitListed": 10 },
      "holds",
    ],
    [
      "a target just missed",
      "n.reform.onlineTarget.reached",
      { "n.reform.noVisitPublished": 899, "n.reform.noVisitListed": 1000 },
      "broken",
    ],
    [
      "a limit that is no share",
      "n.reform.onlineTarget.range",
      { "n.reform.onlineTarget": atLeast(110, "") },
      "broken",
    ],
    [
      "a range of our own",
      "capacity.staff.sum",
      { "capacity.staff": derived("~", 120, 130) },
      "undecidable",
    ],
  ])("%s", (_, rule, changes, verdict) => {
    expect(finding(rule, changes).verdict).toBe(verdict);
  });

  it("are written as limits and named as missing where they leave it open", () => {
    const found = finding("capacity.staff.sum", { "capacity.staff.partTime": atLeast(100, "") });
    expect(found.right).toMatchObject({ text: "17 + ≥100", value: undefined });
    expect(found.missing).toEqual(["capacity.staff.partTime"]);
    expect(found.difference).toBeUndefined();
  });
});

describe("carried-over cases", () => {
  it("leave open what would otherwise be too many", () => {
    const found = finding("application.closed.arrivals", { "application.closed": 75 });
    expect(found.verdict).toBe("undecidable");
    expect(found.notes).toEqual([{ code: "carryOver" }]);
    expect(finding("n.mailbox.resolved.received", { "n.mailbox.resolved": 310 }).verdict).toBe(
      "undecidable",
    );
  });
});

describe("shares", () => {
  it.each<[string, Changes, string]>([
    [
      "rounded up",
      { "annex.source.citizen": 2, "annex.source.total": 3, "annex.source.citizen.share": "66.7%" },
      "holds",
    ],
    [
      "half either way, up",
      { "annex.source.citizen": 1, "annex.source.total": 8, "annex.source.citizen.share": "13%" },
      "holds",
    ],
    [
      "half either way, down",
      { "annex.source.citizen": 1, "annex.source.total": 8, "annex.source.citizen.share": "12%" },
      "holds",
    ],
    [
      "of nothing",
      { "annex.source.citizen": 0, "annex.source.total": 0, "annex.source.citizen.share": "0%" },
      "undecidable",
    ],
    ["one unit off", { "annex.source.citizen.share": "91.5%" }, "broken"],
  ])("%s", (_, changes, verdict) => {
    expect(finding("annex.source.citizen.share.ratio", changes).verdict).toBe(verdict);
  });

  it("of lawyers may be of all applicants or of the citizens among them", () => {
    const rule = "annex.source.citizen.lawyer.share.ratio";
    const lawyers = { "annex.source.citizen.lawyer": 16 };
    const share = (printed: string) => ({
      ...lawyers,
      "annex.source.citizen.lawyer.share": printed,
    });
    expect(finding(rule, share("22.9%")).verdict).toBe("holds");
    expect(finding(rule, share("25%")).verdict).toBe("holds");
    expect(finding(rule, share("24%")).verdict).toBe("broken");
  });

  it("of few cases can only take few values", () => {
    const rule = "annex.source.other.share.whole";
    expect(finding(rule, { "annex.source.other.share": "4.3%" }).verdict).toBe("holds");
    const found = finding(rule, { "annex.source.other.share": "5.0%" });
    expect(found.verdict).toBe("broken");
    expect(found.right.text).toBe("4 ÷ 70 × 100");
    expect(found.left.text).toBe("5.0%");
  });
});

describe("growth", () => {
  it.each([
    [7725, "347.8", "holds"],
    [7725, "347.6", "holds"],
    [7725, "348", "holds"],
    [7725, "347.7", "broken"],
    [3, "-40", "holds"],
    [3, "500", "broken"],
    [3, "-100", "holds"],
    [3, "-100.5", "broken"],
    [0, "12", "undecidable"],
  ])("of %d by %s%% %s", (now, printed, verdict) => {
    const changes = { "n.enterprise.items": now, "n.enterprise.growth": printed };
    expect(finding("n.enterprise.growth.whole", changes).verdict).toBe(verdict);
  });
});

describe("scopes as the report gives them", () => {
  const rule = "n.channel.weibo.appendix";
  it.each<[Scope, number, string, string]>([
    ["account", 1000, "holds", "≤"],
    ["account", 1275, "broken", "≤"],
    ["district", 1000, "broken", "="],
    ["district", 1043, "holds", "="],
    ["city", 1275, "holds", "≥"],
    ["city", 1000, "broken", "≥"],
    ["cityPlatform", 1275, "undecidable", "≤"],
  ])("%s with %d %s %s", (scope, number, verdict, relation) => {
    const found = finding(rule, { "n.channel.weibo": number }, { "n.channel.weibo": scope });
    expect([found.verdict, found.relation]).toEqual([verdict, relation]);
  });

  it("mark a difference that they explain, and no other", () => {
    expect(finding(rule, { "n.channel.weibo": 1000 }).explains).toBe("scope");
    expect(finding(rule, { "n.channel.weibo": 1043 }).explains).toBeUndefined();
    expect(finding(rule, {}).explains).toBeUndefined();
  });
});

describe("account names", () => {
  it("may be blank where nothing was published", () => {
    expect(finding("channel.weibo.accountsNamed", { "channel.weibo": 0 }).verdict).toBe("holds");
  });
});
