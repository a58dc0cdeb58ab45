import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { channelsChart } from "../../../src/charts/disclosure/channels.ts";
import { buildGlance } from "../../../src/charts/glance/buildGlance.ts";
import { GlanceDrawing } from "../../../src/charts/glance/GlanceDrawing.tsx";
import { reviewChart } from "../../../src/charts/review/outcomes.ts";
import { metricsChart } from "../../../src/charts/services/metrics.ts";
import { wordsFor } from "../../../src/i18n/words.ts";
import { blanked } from "../../fixtures/report.ts";
import { modelOf } from "../models.ts";

const show = (model: ReturnType<typeof modelOf>) => {
  render(<GlanceDrawing model={model} />);
  return screen.queryAllByRole("listitem").map((row) => row.textContent);
};

describe("a chart at a glance", () => {
  it("has the largest bars, and the line they are compared with", () => {
    const rows = show(modelOf(channelsChart));
    expect(rows).toEqual([
      "政府网站10,732",
      "政务微信1,500",
      "政务微博1,043",
      "政府公报125",
      "其他方式65",
    ]);
    expect(screen.getByText(/9,585/)).toBeVisible();
  });

  it("has the parts as units to count, and what they leave open", () => {
    show(modelOf(outcomesChart));
    expect(screen.getByText("各项合计 55 件")).toBeVisible();
    expect(screen.getByText("未说明去向 15 件")).toBeVisible();
  });

  it("has two tellings of one number side by side, as long as they are large", () => {
    const rows = show(modelOf(reviewChart)).join();
    for (const text of ["26 件", "3 件", "39 件", "5 件"]) expect(rows).toContain(text);
    const glance = buildGlance(modelOf(metricsChart), wordsFor("zh"));
    const first = glance && "rows" in glance ? glance.rows[0]?.bars.map((bar) => bar.portion) : [];
    expect([...(first ?? [])].sort((a, b) => a - b)).toEqual([0.684, 1]);
  });

  it("leaves out what has no number", () => {
    const rows = show(modelOf(channelsChart, { report: blanked("channel.wechat") }));
    expect(rows.join()).not.toContain("微信");
  });
});
