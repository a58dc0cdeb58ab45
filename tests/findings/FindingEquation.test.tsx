import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import type { Value } from "../../src/domain/value.ts";
import { FindingEquation } from "../../src/findings/FindingEquation.tsx";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
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
