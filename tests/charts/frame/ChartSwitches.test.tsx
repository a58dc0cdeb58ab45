import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { ChartFrame } from "../../../src/charts/frame/ChartFrame.tsx";
import { charts } from "../../../src/charts/registry.ts";
import { handledChart } from "../../../src/charts/services/handled.ts";
import { exactNumber } from "../../../src/domain/value.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { inQuery, renderAt } from "../../fixtures/renderAt.tsx";
import { blanked } from "../../fixtures/report.ts";
import { allMarks, modelOf, numbersIn } from "../models.ts";
import { marksIn } from "./marks.ts";

fakeBrowser();

const id = outcomesChart.id;
const picture = () => marksIn()[0]?.ownerSVGElement;
const radio = (name: string) => screen.getByRole("radio", { name });

function show(path: string) {
  return renderAt(path, <ChartFrame definition={outcomesChart} report={hailing2017} />);
}

describe("the switches", () => {
  it("write what was chosen into the address, and take out what is the default", async () => {
    const { user } = show("/?lang=zh");
    await user.click(radio("从大到小"));
    expect(inQuery(id)).toBe("sort.size");
    expect(radio("从大到小")).toBeChecked();
    await user.click(radio("不带"));
    expect(inQuery(id)).toBe("sort.size_labels.off");
    await user.click(radio("带数字"));
    await user.click(radio("原表顺序"));
    expect(inQuery(id)).toBeNull();
    expect(inQuery("lang")).toBe("zh");
  });

  it("read the address, and drop what they do not know", () => {
    show(`/?${id}=type.units_measure.share_sort.upwards_colour.red`);
    expect(radio("方格图")).toBeChecked();
    expect(radio("原表顺序")).toBeChecked();
    expect(picture()).toHaveTextContent(/17 件.*24\.3%/);
  });

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
    const { user } = show("/");
    const first = () => marksIn()[0]?.dataset.mark;
    expect(first()).toBe("application.replied.alreadyPublic");
    await user.click(radio("从大到小"));
    expect(first()).toBe("application.replied.granted");
    expect(picture()).toHaveTextContent("17 件");
    await user.click(radio("不显示"));
    expect(picture()).not.toHaveTextContent("17 件");
    const shapes = () => document.querySelectorAll("[data-mark] path").length;
    const before = shapes();
    await user.click(radio("方格图"));
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

  it("keeps the switches that a table can follow", async () => {
    const { user } = show(`/?${id}=show.table`);
    expect(screen.queryByRole("radio", { name: "不显示" })).toBeNull();
    await user.click(radio("从大到小"));
    expect(screen.getAllByRole("rowheader")[0]).toHaveTextContent("同意公开");
    await user.click(radio("图表"));
    expect(marksIn()).not.toHaveLength(0);
  });
});
