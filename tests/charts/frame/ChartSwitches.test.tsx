import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { ChartFrame } from "../../../src/charts/frame/ChartFrame.tsx";
import { handledChart } from "../../../src/charts/services/handled.ts";
import { exactNumber } from "../../../src/domain/value.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { inQuery, renderAt } from "../../fixtures/renderAt.tsx";
import { blanked } from "../../fixtures/report.ts";
import { allMarks, modelOf, numbersIn } from "../models.ts";
import { marksIn } from "./marks.ts";

fakeBrowser();

const id = outcomesChart.id;
const picture = () => marksIn()[0]?.ownerSVGElement;
const radio = (name: string) => screen.getByRole("radio", { name });

const { t } = wordsFor("zh");

function show(path: string) {
  return renderAt(path, <ChartFrame definition={outcomesChart} report={hailing2017} />);
}

/** The chart with its switches in sight. */
async function adjust(path: string) {
  const view = show(path);
  await view.user.click(screen.getByRole("button", { name: /^调整图表/ }));
  return view;
}

describe("the switches", () => {
  it("wait behind one button, and leave beside the headline what is shown and the export", async () => {
    const { user } = show("/");
    const inSight = () => screen.getAllByRole("radio").map((each) => each.getAttribute("value"));
    expect(inSight()).toEqual(["chart", "table"]);
    const button = screen.getByRole("button", { name: /^调整图表/ });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(inSight()).toEqual(
      expect.arrayContaining(["bars", "units", "form", "size", "on", "off"]),
    );
    await user.click(button);
    expect(inSight()).toEqual(["chart", "table"]);
  });

  it("write what was chosen into the address, and take out what is the default", async () => {
    const { user } = await adjust("/?lang=zh");
    await user.click(radio(t("switch.sort.size")));
    expect(inQuery(id)).toBe("sort.size");
    expect(radio(t("switch.sort.size"))).toBeChecked();
    await user.click(radio(t("switch.type.units")));
    expect(inQuery(id)).toBe("type.units_sort.size");
    await user.click(screen.getByRole("button", { name: "恢复默认" }));
    expect(inQuery(id)).toBeNull();
    expect(inQuery("lang")).toBe("zh");
    expect(screen.queryByRole("button", { name: "恢复默认" })).toBeNull();
  });

  it("read the address, and drop what they do not know", async () => {
    await adjust(`/?${id}=type.units_sort.upwards_colour.red`);
    expect(radio(t("switch.type.units"))).toBeChecked();
    expect(radio(t("switch.sort.form"))).toBeChecked();
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "of %s each change something to be seen",
    async (chartId, chart) => {
      const { user } = renderAt("/", <ChartFrame definition={chart} report={hailing2017} />);
      const button = screen.queryByRole("button", { name: /^调整图表/ });
      expect(button !== null).toBe(Object.keys(chart.switches).length > 1);
      if (button) await user.click(button);
      const shown = () => [...document.querySelectorAll("figure svg")].map((svg) => svg.innerHTML);
      const whole = () =>
        shown()
          .join("")
          .replace(/recharts\d+|:r\w+:|_r_\w+_/g, "");
      const groups = screen.getAllByRole("radio").map((each) => each.getAttribute("name"));
      for (const name of new Set(groups)) {
        const options = [...document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
        if (options[0]?.value === "chart") continue;
        const looks = new Set<string>();
        for (const option of options) {
          await user.click(option);
          looks.add(whole());
        }
        expect([chartId, options.map(({ value }) => value), looks.size > 1]).toEqual([
          chartId,
          options.map(({ value }) => value),
          true,
        ]);
      }
    },
  );

  it("belong to their own chart", () => {
    renderAt(
      `/?${id}=show.table`,
      <>
        <ChartFrame definition={outcomesChart} report={hailing2017} />
        <ChartFrame definition={handledChart} report={hailing2017} />
      </>,
    );
    expect(screen.getAllByRole("table")).toHaveLength(1);
  });

  it("change the picture: order, labels, geometry", async () => {
    const { user } = await adjust("/");
    const first = () => marksIn()[0]?.dataset.mark;
    expect(first()).toBe("application.replied.alreadyPublic");
    await user.click(radio(t("switch.sort.size")));
    expect(first()).toBe("application.replied.granted");
    expect(picture()).toHaveTextContent("17 件");
    await user.click(radio(t("switch.labels.off")));
    expect(picture()).not.toHaveTextContent("17 件");
    const shapes = () => document.querySelectorAll("[data-mark] path").length;
    const before = shapes();
    await user.click(radio(t("switch.type.units")));
    expect(shapes()).toBeGreaterThan(before);
  });
});

describe("a chart as a table", () => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "shows every number of %s",
    (_, chart) => {
      for (const locale of locales) {
        const { unmount } = renderAt(
          `/?${chart.id}=show.table`,
          <ChartFrame definition={chart} report={hailing2017} />,
          locale,
        );
        const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
        const marks = allMarks(modelOf(chart, { locale }));
        expect(rows).toHaveLength(marks.length);
        for (const [i, mark] of marks.entries()) {
          const row = rows[i];
          if (!row) throw new Error("A row is missing.");
          expect(within(row).getByRole("rowheader")).toHaveTextContent(mark.label);
          const number = exactNumber(mark.value);
          const said = numbersIn(row.textContent ?? "");
          if (number !== undefined) expect(said).toContain(number);
          if (mark.share) expect(said).toContain(Number(mark.share.percent.toFixed(1)));
          if (mark.value.kind === "derived") expect(row).toHaveTextContent(mark.value.formula);
          const signs = within(row).queryAllByRole("img");
          expect([mark.key, signs.length > 0]).toEqual([mark.key, mark.contradictions.length > 0]);
          const buttons = within(row).queryAllByRole("button");
          expect([mark.key, buttons.length]).toEqual([mark.key, mark.indicator ? 1 : 0]);
        }
        expect(document.querySelector("[data-mark]")).toBeNull();
        unmount();
      }
    },
  );

  it("opens the card of a number", async () => {
    const { user } = show(`/?${id}=show.table`);
    await user.click(screen.getByRole("button", { name: "17" }));
    expect(inQuery("card")).toBe("application.replied.granted");
    expect(inQuery(id)).toBe("show.table");
  });

  it("says what is blank, and does not call it zero", () => {
    const report = blanked("application.replied.granted");
    renderAt(`/?${id}=show.table`, <ChartFrame definition={outcomesChart} report={report} />);
    const row = screen.getByRole("row", { name: new RegExp(wordsFor("zh").t("value.blank")) });
    expect(row).not.toHaveTextContent(/\b0\b/);
  });

  it("has none of the chart's switches", async () => {
    const { user } = show(`/?${id}=show.table`);
    expect(screen.queryByRole("button", { name: /^调整图表/ })).toBeNull();
    expect(screen.getAllByRole("radio")).toHaveLength(2);
    await user.click(radio(t("switch.show.chart")));
    expect(marksIn()).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: /^调整图表/ })).toBeVisible();
  });
});
