// @vitest-environment node
import { describe, expect, it } from "vitest";
import { changeText, yearValues } from "../../src/cards/otherYears.ts";
import { exactNumber } from "../../src/domain/value.ts";
import { counterpartIn } from "../../src/forms/concordance.ts";
import { formOf } from "../../src/forms/form.ts";
import { isIndicatorId } from "../../src/forms/indicators.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import "../../src/i18n/allWords.ts";
import { reportKey } from "../../src/reports/catalogue.ts";
import { loadAllReports } from "../../src/reports/loadReport.ts";
import { changed } from "../audit/changedReport.ts";

const pingtan = (await loadAllReports()).filter(({ id }) => id.startsWith("pingtan-"));

function changes(indicator: string, reports = pingtan, locale: "zh" | "en" = "zh") {
  const years = yearValues(indicator, reports);
  return years.map((each, index) => [
    each.report.year,
    exactNumber(each.value),
    changeText(years[index - 1], each, indicator, wordsFor(locale)),
  ]);
}

describe("a cell over the years of a place", () => {
  it("says each change in words, with its percentage", () => {
    expect(changes("request.new").slice(-3)).toEqual([
      [2023, 81, "比 2022 年多 7 件（9.5%）"],
      [2024, 218, "比 2023 年多 137 件（169.1%）"],
      [2025, 154, "比 2024 年少 64 件（29.4%）"],
    ]);
    expect(changes("request.new", pingtan, "en").at(-1)?.[2]).toBe(
      "down 64 requests (29.4%) on 2024",
    );
  });

  it("admits no percentage from nothing", () => {
    expect(changes("request.carriedOut").slice(-1)).toEqual([[2025, 6, "比 2024 年多 6 件"]]);
    expect(
      changes("dispute.direct.other")
        .map(([, , text]) => text)
        .join(),
    ).not.toMatch(/Infinity|NaN/);
  });

  it("compares nothing across a break of meaning, and says why", () => {
    const years = yearValues("normative.inForce", pingtan);
    expect(years.map(({ report, counterpart }) => [report.year, counterpart.agreement])).toEqual([
      [2019, "break"],
      [2020, "break"],
      ...[2021, 2022, 2023, 2024, 2025].map((year) => [year, "same"]),
    ]);
    const texts = changes("normative.inForce").map(([, , text]) => text);
    expect(texts.slice(0, 3)).toEqual(["", "", ""]);
    expect(texts[3]).toBe("比 2021 年多 33 件（5.0%）");
    expect(years[0]?.counterpart.note?.zh).toContain("不是一回事");
  });

  it("says nothing of a year that has no number", () => {
    const [first, ...rest] = pingtan.slice(-2);
    if (!first) throw new Error("no report");
    const reports = [changed(first, { "request.new": { kind: "blank" } }), ...rest];
    expect(changes("request.new", reports).map(([, , text]) => text)).toEqual(["", ""]);
  });
});

it("a cell of the form of 2014 is found in that of 2021, where there is one like it", () => {
  const key = reportKey("pingtan-2025");
  const form = key && formOf(key);
  if (!form) throw new Error("no form");
  expect(counterpartIn("litigation.total", form)).toMatchObject({
    ids: ["dispute.direct.total", "dispute.afterReview.total"],
    agreement: "near",
  });
  expect(counterpartIn("training.trainees", form)).toBeUndefined();
  expect(counterpartIn("litigation.total", form)?.ids.every(isIndicatorId)).toBe(true);
});
