import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import type { Value } from "../../src/domain/value.ts";
import { FindingEquation } from "../../src/findings/FindingEquation.tsx";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { madeUpReport, unreadable } from "../fixtures/report.ts";

/** Draws the check of the answered applications against their outcomes, with another total. */
function drawWith(total: number | Value) {
  const report = madeUpReport({ "application.replied": total });
  const finding = auditReport(report).find(({ rule }) => rule === "application.replied.sum");
  if (!finding) throw new Error("The rule found nothing.");
  render(
    <WordsProvider locale="zh">
      <FindingEquation finding={finding} />
    </WordsProvider>,
  );
}

describe("the arithmetic of a check", () => {
  const draw = (rule: string, locale: "zh" | "en") => {
    const finding = auditReport(hailing2017).find((each) => each.rule === rule);
    if (!finding) throw new Error("No such rule.");
    const { container } = render(
      <WordsProvider locale={locale}>
        <FindingEquation finding={finding} />
      </WordsProvider>,
    );
    return container.querySelector("p:last-child")?.textContent;
  };

  it.each([
    ["channel.website.bound", "zh", "10,732 条 大于 9,585 条 相差 1,147 条"],
    [
      "service.noVisit.share.ratio",
      "zh",
      "100% ≠ 11,864 ÷ 17,344 × 100 ≈ 68.40% 相差 31.60 个百分点",
    ],
    ["application.replied.sum", "zh", "70 件 ≠ 2 + 17 + 4 + 5 + 3 + 15 + 4 + 5 = 55 件 相差 15 件"],
    ["channel.website.bound", "en", "10,732 is more than 9,585 difference 1,147"],
  ] as const)("of %s is in numbers with separators and words without riddles (%s)", (...args) => {
    const [rule, locale, text] = args;
    expect(draw(rule, locale)).toBe(text);
  });

  it("has neither a bare four-digit number nor a sign that nobody knows, whatever the check", () => {
    for (const { rule, kind } of auditReport(hailing2017)) {
      if (kind === "structure") continue;
      expect(draw(rule, "zh"), rule).not.toMatch(/\d{4}|[≰≱≉∉∈≤≥]/);
      cleanup();
    }
  });
});

function barOf(name: RegExp): HTMLElement | null {
  const side = screen.getByText(name).closest("div");
  const first = side?.querySelector("[aria-hidden]")?.firstElementChild;
  return first instanceof HTMLElement ? first : null;
}

describe("the two sides of a check", () => {
  it("are drawn to one scale", () => {
    drawWith(140);
    expect(barOf(/申请答复数/)?.style.width).toBe("100%");
    expect(barOf(/合计/)?.style.width).toBe("50%");
    expect(screen.getByText("≠")).toBeVisible();
  });

  it("have no bar where there is no number, not even that of a zero", () => {
    drawWith(unreadable);
    expect(barOf(/申请答复数/)).toBeNull();
    expect(barOf(/合计/)?.style.width).toBe("100%");
    expect(screen.queryByText("≠")).toBeNull();
  });

  it("have the hairline of a zero where the report says zero", () => {
    drawWith(0);
    expect(barOf(/申请答复数/)?.style.width).toBe("0%");
  });
});
