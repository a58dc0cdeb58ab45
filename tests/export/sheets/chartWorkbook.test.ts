// @vitest-environment node
import { describe, expect, it } from "vitest";
import { modelRows } from "../../../src/charts/modelRows.ts";
import { blank, exactNumber } from "../../../src/domain/value.ts";
import { chartWorkbook } from "../../../src/export/sheets/chartWorkbook.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { modelOf } from "../../charts/models.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { reportOfOnly } from "../../fixtures/report.ts";
import { bytesOf, openWorkbook } from "./openWorkbook.ts";

describe.each(locales)("the workbook of a chart, in %s", (locale) => {
  const words = wordsFor(locale);
  const { t } = words;

  it.each(charts)("has the numbers of $id as numbers, and says what they are", async (chart) => {
    const model = modelOf(chart, { locale });
    const input = { model, report: hailing2017, words };
    const book = openWorkbook(await bytesOf(chartWorkbook(input)));
    expect(book.names).toEqual([t("sheets.name.chart"), t("sheets.name.about")]);
    const sheet = book.sheet(t("sheets.name.chart"));
    const column = (key: "value" | "status" | "source" | "formula") =>
      sheet.column(sheet.letters(t(`chartTable.${key}`))).map((cell) => cell.value);
    const rows = modelRows(model, hailing2017, words);
    expect(column("value").length).toBe(rows.length);
    for (const [index, { mark, place }] of rows.entries()) {
      const number = exactNumber(mark.value);
      if (number === undefined) expect(typeof column("value")[index]).not.toBe("number");
      else expect(column("value")[index]).toBe(number);
      expect(column("status")[index]).toBe(t(`status.${mark.value.kind}`));
      expect(column("source")[index]).toBe(place === "" ? undefined : place);
      const formula = mark.value.kind === "derived" ? mark.value.formula : undefined;
      expect(column("formula")[index]).toBe(formula);
    }
    if (rows.some(({ mark }) => mark.share)) {
      const shares = sheet.column(sheet.letters(t("sheets.column.share")));
      const wholes = sheet.column(sheet.letters(t("sheets.column.whole")));
      for (const [index, { mark }] of rows.entries()) {
        expect(shares[index]?.value).toBe(mark.share?.percent);
        expect(wholes[index]?.value).toBe(mark.share?.whole);
        if (mark.share) expect(shares[index]?.formula).toContain(`B${index + 2}/F${index + 2}*100`);
      }
      const constants = wholes.filter((each) => each.value !== undefined && !each.formula);
      const different = new Set(
        rows.flatMap(({ mark: { share } }) => share && share.of + share.whole),
      );
      expect(constants).toHaveLength(different.size - Number(different.has(undefined)));
    }
    const about = [...book.sheet(t("sheets.name.about")).cells.values()].map((cell) => cell.value);
    for (const text of [model.headline, model.kicker, model.subtitle, model.source]) {
      expect(about).toContain(text);
    }
    for (const note of model.notes) expect(about.join("\n")).toContain(note.text);
  });
});

describe("a chart of blanks", () => {
  it("leaves the cells of what is blank empty", async () => {
    const report = reportOfOnly(blank);
    const words = wordsFor("zh");
    for (const chart of charts) {
      const input = { model: modelOf(chart, { report }), report, words };
      const sheet = openWorkbook(await bytesOf(chartWorkbook(input))).sheet("图表数据");
      const rows = modelRows(input.model, report, words);
      const values = sheet.column(sheet.letters("数值")).slice(0, rows.length);
      for (const [index, { mark }] of rows.entries()) {
        if (mark.value.kind === "blank") expect(values[index]?.value).toBeUndefined();
      }
    }
  });
});
