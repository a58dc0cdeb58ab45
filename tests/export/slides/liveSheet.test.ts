import { beforeAll, describe, expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { refusalsChart } from "../../../src/charts/applications/refusals.ts";
import { handledChart } from "../../../src/charts/services/handled.ts";
import { metricsChart } from "../../../src/charts/services/metrics.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { everyView, modelOf } from "../../charts/models.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import type { OpenedWorkbook } from "../sheets/openWorkbook.ts";
import { canRecalculate, changedWorkbook, recalculated } from "../sheets/recalculated.ts";
import { deckOf, pathsIn } from "./deck.ts";
import { openWorkbook } from "./workbookCells.ts";

/** The workbooks of a deck of these views, as they are when PowerPoint opens them at “edit data”. */
async function workbooksOf(models: readonly ReturnType<typeof modelOf>[]): Promise<Uint8Array[]> {
  const slides = models.map(
    (model) => ({ kind: "chart", model, report: hailing2017, caveats: true }) as const,
  );
  const file = await deckOf(slides, "zh");
  return pathsIn(file, "ppt/embeddings/", "xlsx").map((path) => file.bytes(path));
}

const sheet = "图表";

describe.skipIf(!canRecalculate)(
  "the workbook of a chart, calculated by a spreadsheet program",
  () => {
    const models = charts.flatMap((chart) => [
      modelOf(chart),
      ...everyView(chart)
        .filter(
          ({ measure, labels, sort }) => measure === "share" && labels === "on" && sort === "form",
        )
        .slice(0, 1)
        .map((view) => modelOf(chart, { view })),
    ]);
    let own: Uint8Array[];
    let opened: OpenedWorkbook[];
    let outcomes: Uint8Array;
    let asked: OpenedWorkbook[];

    beforeAll(async () => {
      own = await workbooksOf(models);
      [outcomes = new Uint8Array()] = await workbooksOf([modelOf(outcomesChart)]);
      const corrections = [{ B4: 34 }, { B4: 19 }, { B12: 100 }] as const;
      const all = recalculated([
        ...own.map((bytes) => changedWorkbook(bytes)),
        ...corrections.map((cells) => changedWorkbook(outcomes, { sheet: 1, cells })),
      ]);
      opened = all.slice(0, own.length);
      asked = all.slice(own.length);
    }, 180_000);

    it("comes to the very numbers and labels that we wrote beside its formulas", () => {
      expect(own.length).toBeGreaterThan(15);
      let compared = 0;
      own.forEach((bytes, index) => {
        const { sheets, formulas } = openWorkbook(bytes);
        for (const address of formulas.keys()) {
          const [name = "", cell = ""] = address.split("!");
          const written = sheets.get(name)?.get(cell);
          const found = opened[index]?.sheet(name).cells.get(cell)?.value;
          if (typeof written === "number") expect(found).toBeCloseTo(written, 9);
          else expect([address, found]).toEqual([address, written]);
          compared += 1;
        }
      });
      expect(compared).toBeGreaterThan(200);
    });

    it("follows a corrected number with its label, its share and what is left over", () => {
      const cells = (index: number) => asked[index]?.sheet(sheet).cells;
      const row = (index: number, first: string) =>
        [...(cells(index) ?? [])]
          .find(([at, { value }]) => at[0] === "A" && value === first)?.[0]
          .slice(1);
      const label = (index: number, first: string) =>
        cells(index)?.get(`D${row(index, first)}`)?.value;
      expect(label(0, "部分公开")).toBe("34 件 48.6%");
      // 15 more than before in one part are exactly what the parts left unaccounted for.
      expect(label(1, "部分公开")).toBe("19 件 27.1%");
      expect(label(1, "未说明去向")).toBe("0 件 0.0%");
      // The whole stands below the rows; every share is of it.
      expect(label(2, "部分公开")).toBe("4 件 4.0%");
      expect(label(2, "未说明去向")).toBe("45 件 45.0%");
    });

    it("works out again what is a sum or a ratio of other numbers", async () => {
      const formulas = async (chart: (typeof charts)[number]) => {
        const [bytes = new Uint8Array()] = await workbooksOf([modelOf(chart)]);
        return [...openWorkbook(bytes).formulas.values()];
      };
      expect(await formulas(refusalsChart)).toContain("SUM(B2,B3,B4,B5,B6,B7)");
      expect(await formulas(handledChart)).toContain("SUM(B2,B3,B4,B5,B6,B7)");
      const ratios = (await formulas(metricsChart)).filter((each) => each.startsWith("ROUND("));
      expect(ratios).toHaveLength(3);
    });
  },
);
