// @vitest-environment node

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findObservation } from "../../src/domain/report.ts";
import { formOf } from "../../src/forms/form.ts";
import { allIndicators } from "../../src/forms/indicators.ts";
import { loadReport } from "../../src/reports/loadReport.ts";
import { publishedKeys } from "../../src/reports/published.ts";

const folder = resolve(import.meta.dirname, "../../../shared/forms");
const present = existsSync(folder);

type Published = {
  readonly id: string;
  readonly place: { readonly zh: string; readonly en: string };
  readonly year: number;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly address: string;
  readonly unknown: readonly string[];
  readonly values: Readonly<Record<string, number | string>>;
};

const files = present
  ? readdirSync(join(folder, "published")).map(
      (name): Published => JSON.parse(readFileSync(join(folder, "published", name), "utf8")),
    )
  : [];

/** A key of the file as our id: the total column is the row itself. */
const idOf = (key: string) => key.replace(/@total$/, "");

describe.skipIf(!present)("the bundled reports against the figures as printed", () => {
  it("are all of them", () => {
    expect(publishedKeys.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
  });

  it.each(files.map((file) => [file.id, file] as const))("%s", async (id, file) => {
    const report = await loadReport(id);
    const { place, year, particulars } = report;
    const { title, publisher = "", published = "", address = "" } = particulars;
    expect({ place, year, title, publisher, published, address }).toEqual({
      place: file.place,
      year: file.year,
      title: file.title,
      publisher: file.publisher,
      published: file.published,
      address: file.address,
    });
    const expected = new Map(Object.entries(file.values).map(([key, value]) => [idOf(key), value]));
    for (const key of file.unknown) expected.set(idOf(key), "unreadable");
    expect(report.observations.map(({ indicator }) => indicator).sort()).toEqual(
      [...expected.keys()].sort(),
    );
    const unknown = new Set(file.unknown.map(idOf));
    for (const [indicator, printed] of expected) {
      const value = findObservation(report, indicator)?.value;
      if (unknown.has(indicator)) expect(value).toEqual({ kind: "unreadable", printed: "" });
      else if (printed === "") expect(value).toEqual({ kind: "blank" });
      else if (typeof printed === "number") {
        expect([indicator, value]).toMatchObject([
          indicator,
          { kind: "reported", number: printed },
        ]);
      } else {
        expect([indicator, value]).toMatchObject([indicator, { kind: "unreadable" }]);
      }
    }
  });

  it("have the numbers that the forms of 2019 and 2021 ask for", () => {
    const numbers = (tables: string[]) => formOf({ tables }).indicators.length;
    expect(numbers(["2019.2", "2019.3", "2019.4"])).toBe(198);
    expect(numbers(["2021.2", "2021.3", "2019.4"])).toBe(200);
  });
});

it("an id means one thing in all forms", () => {
  const ids = allIndicators().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
