import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
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

  it("puts the gravest contradiction first, with its likeliest explanation", () => {
    renderAt("/audit", <AuditPage report={hailing2017} />);
    const first = document.querySelector<HTMLElement>("[data-finding]");
    expect(first?.dataset.finding).toBe("application.replied.sum");
    expect(first).toHaveTextContent("55 + 15 = 70");
    expect(first).toHaveTextContent("影响大");
  });

  it("filters by what a check came to, in the address", async () => {
    const { user } = renderAt("/audit", <AuditPage report={hailing2017} />);
    await user.selectOptions(screen.getByRole("combobox", { name: "结果" }), "scope");
    expect(inQuery("mark")).toBe("scope");
    expect(shownRules().sort()).toEqual(rulesMarked("scope").sort());
    expect(screen.getByText(/^显示 4 项/)).toBeInTheDocument();
  });

  it("reads its filters from the address and drops what it does not know", () => {
    renderAt("/audit?kind=ratio&severity=huge", <AuditPage report={hailing2017} />);
    expect(screen.getByRole("combobox", { name: "类别" })).toHaveValue("ratio");
    expect(screen.getByRole("combobox", { name: "影响" })).toHaveValue("all");
    expect(shownRules().every((rule) => rule?.endsWith(".ratio"))).toBe(true);
  });

  it("folds away the checks that hold, a line each", async () => {
    const { user } = renderAt("/audit?mark=agreement", <AuditPage report={hailing2017} />);
    const holding = rulesMarked("agreement").length;
    expect(shownRules()).toEqual([]);
    const summary = screen.getByText(`${holding} 项相符`);
    const list = within(summary.closest("details") as HTMLElement);
    expect(list.getAllByRole("listitem")).toHaveLength(holding);
    await user.click(summary);
  });

  it("opens the card of a number that is involved", async () => {
    const { user } = renderAt("/audit/x", <AuditPage report={hailing2017} />);
    const finding = document.querySelector<HTMLElement>(
      '[data-finding="annex.source.citizen.appendix"]',
    );
    if (!finding) throw new Error("The finding is not shown.");
    await user.click(within(finding).getByText("所涉 2 个数"));
    await user.click(within(finding).getByRole("button", { name: /48/ }));
    expect(inQuery("card")).toBe("source.citizen");
  });

  it("has no contradiction to show for a report that agrees with itself", () => {
    renderAt("/audit", <AuditPage report={madeUpReport()} />);
    expect(document.querySelector('[data-mark="contradiction"]')).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/0 项不一致/);
  });

  it("speaks English", () => {
    renderAt("/audit", <AuditPage report={hailing2017} />, "en");
    expect(screen.getByRole("combobox", { name: "Severity" })).toBeInTheDocument();
    expect(document.querySelector("[data-finding]")).toHaveTextContent(
      /Applications answered.+70.+55/,
    );
  });
});

describe("the page of one finding", () => {
  const path = "/audit/:rule";

  it("shows it alone with all its numbers", () => {
    renderAt("/audit/source.sum", <FindingPage report={hailing2017} />, "zh", path);
    expect(shownRules()).toEqual(["source.sum"]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("收到申请数");
    expect(screen.getAllByRole("definition").length).toBe(8);
    expect(screen.getByText(/0 \+ 3 \+ 0 \+ 0 \+ 0 \+ 64 \+ 3 = 70/)).toBeInTheDocument();
  });

  it("says so where there is no such check", () => {
    renderAt("/audit/no.such", <FindingPage report={hailing2017} />, "zh", path);
    expect(screen.getByText(/no\.such/)).toBeInTheDocument();
    expect(shownRules()).toEqual([]);
  });
});
