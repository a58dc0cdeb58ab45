import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { auditSummary } from "../../src/audit/auditSummary.ts";
import { findingMark } from "../../src/audit/findingMark.ts";
import { AuditPage } from "../../src/pages/AuditPage.tsx";
import { FindingPage } from "../../src/pages/FindingPage.tsx";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { inQuery, renderAt } from "../fixtures/renderAt.tsx";
import { madeUpReport } from "../fixtures/report.ts";

fakeBrowser();

const shownRules = () =>
  [...document.querySelectorAll<HTMLElement>("[data-finding]")].map((each) => each.dataset.finding);
const rulesMarked = (mark: string) =>
  auditReport(hailing2017)
    .filter((finding) => findingMark(finding) === mark)
    .map((finding) => finding.rule);

describe("the page of checks", () => {
  it("counts the checks in its headline and shows every contradiction", () => {
    renderAt("/audit", <AuditPage report={hailing2017} />);
    const { checks, marks } = auditSummary(hailing2017);
    const heading = screen.getByRole("heading", { level: 1 });
    for (const number of [checks, marks.agreement, marks.contradiction]) {
      expect(heading).toHaveTextContent(String(number));
    }
    expect(shownRules()).toEqual(expect.arrayContaining(rulesMarked("contradiction")));
  });

  it("puts the gravest contradiction of a subject first, and opens to what may explain it", async () => {
    const { user } = renderAt("/audit", <AuditPage report={hailing2017} />);
    const group = screen.getByRole("region", { name: "依申请公开" });
    const first = group.querySelector<HTMLElement>("[data-finding]");
    expect(first?.dataset.finding).toBe("application.replied.sum");
    expect(group).not.toHaveTextContent("55 + 15 = 70");
    await user.click(first as HTMLElement);
    expect(group).toHaveTextContent("55 + 15 = 70");
    expect(within(group).getAllByRole("link", { name: "单独打开" })[0]).toHaveAttribute(
      "href",
      "/audit/application.replied.sum",
    );
  });

  it("says once what two checks tell of the same contradiction, and how many they are", () => {
    renderAt("/audit", <AuditPage report={hailing2017} />);
    const lines = [...document.querySelectorAll("summary")].filter((line) =>
      line.textContent?.includes("2 项核对说的是同一处不一致"),
    );
    const rules = lines.map((line) =>
      [...line.querySelectorAll<HTMLElement>("[data-finding]")].map((each) => each.dataset.finding),
    );
    expect(rules).toEqual([
      ["source.sum", "annex.source.citizen.appendix"],
      ["n.application.inPerson.appendix", "n.application.online.appendix"],
    ]);
  });

  it("gives each side of a check its own unit, in the sentence and beside the bar", () => {
    renderAt("/audit", <AuditPage report={hailing2017} />);
    for (const [rule, left, right] of [
      ["n.response.articles.appendix", "213 条", "114 篇"],
      ["n.response.interviews.appendix", "6 期", "20 次"],
    ] as const) {
      const row = document.querySelector<HTMLElement>(`[data-finding="${rule}"]`);
      const [sentence, bars] = [...(row?.children ?? [])].map((each) => each.textContent);
      expect(bars).toBe(left + right);
      expect(sentence).toContain(left);
      expect(sentence).toContain(right);
    }
  });

  it("filters by what a check came to, in the address", async () => {
    const { user } = renderAt("/audit", <AuditPage report={hailing2017} />);
    await user.selectOptions(screen.getByRole("combobox", { name: "结果" }), "scope");
    expect(inQuery("mark")).toBe("scope");
    expect(shownRules().sort()).toEqual(rulesMarked("scope").sort());
    expect(screen.getByText(/^显示 4 项核对，共 118 项/)).toBeInTheDocument();
  });

  it("reads its filters from the address and drops what it does not know", () => {
    renderAt("/audit?kind=ratio&severity=huge", <AuditPage report={hailing2017} />);
    expect(screen.getByRole("combobox", { name: "类别" })).toHaveValue("ratio");
    expect(screen.getByRole("combobox", { name: "影响" })).toHaveValue("all");
    expect(shownRules().every((rule) => rule?.endsWith(".ratio"))).toBe(true);
  });

  it("folds away the checks that agree, a line each below their subject", () => {
    renderAt("/audit?mark=agreement", <AuditPage report={hailing2017} />);
    expect(shownRules()).toEqual([]);
    expect(screen.getAllByRole("link", { name: "查看核对" })).toHaveLength(
      rulesMarked("agreement").length,
    );
  });

  it("opens the card of a number that is involved", async () => {
    const { user } = renderAt("/audit", <AuditPage report={hailing2017} />);
    const line = document.querySelector<HTMLElement>(
      '[data-finding="annex.source.citizen.appendix"]',
    );
    if (!line) throw new Error("The finding is not shown.");
    await user.click(line);
    const content = line.closest("details") as HTMLElement;
    await user.click(within(content).getAllByRole("button", { name: /48/ })[0] as HTMLElement);
    expect(inQuery("card")).toBe("source.citizen");
  });

  it("leads to the draft of a correction notice", () => {
    renderAt("/audit", <AuditPage report={hailing2017} />);
    expect(screen.getByRole("link", { name: "起草更正说明" })).toHaveAttribute(
      "href",
      "/audit/notice",
    );
  });

  it("takes an address that names a heading of the form for the subject", () => {
    renderAt("/audit?section=appendix.4", <AuditPage report={hailing2017} />);
    expect(screen.getAllByRole("region").map((each) => each.dataset.checks)).toEqual(["review"]);
  });

  it("has no contradiction to show for a report that agrees with itself", () => {
    renderAt("/audit", <AuditPage report={madeUpReport()} />);
    expect(document.querySelector('[data-finding] [data-mark="contradiction"]')).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/没有不一致$/);
  });

  it("speaks English", () => {
    renderAt("/audit", <AuditPage report={hailing2017} />, "en");
    expect(screen.getByRole("combobox", { name: "Severity" })).toBeInTheDocument();
    expect(document.querySelector('[data-finding="application.replied.sum"]')).toHaveTextContent(
      /Applications answered.+70.+55/,
    );
  });
});

describe("the page of one finding", () => {
  const path = "/audit/:rule";

  it("shows it alone with all its numbers", () => {
    renderAt("/audit/source.sum", <FindingPage report={hailing2017} />, "zh", path);
    expect(shownRules()).toEqual(["source.sum"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/收到申请数 70 件.*54 件/);
    expect(screen.getAllByRole("definition").length).toBe(8);
    expect(screen.getByText(/0 \+ 3 \+ 0 \+ 0 \+ 0 \+ 64 \+ 3 = 70/)).toBeInTheDocument();
  });

  it("says so where there is no such check", () => {
    renderAt("/audit/no.such", <FindingPage report={hailing2017} />, "zh", path);
    expect(screen.getByText(/no\.such/)).toBeInTheDocument();
    expect(shownRules()).toEqual([]);
  });
});

describe("a line opened before the program was there", () => {
  it("shows what it holds once the program comes", async () => {
    vi.spyOn(HTMLDetailsElement.prototype, "open", "get").mockReturnValue(true);
    renderAt("/audit?topic=review", <AuditPage report={hailing2017} />);
    expect(await screen.findAllByRole("table")).not.toHaveLength(0);
  });
});
