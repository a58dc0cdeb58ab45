// @vitest-environment node
import { crc32 } from "node:zlib";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { cleanLine, cleanText } from "../../src/briefing/basket/cleanText.ts";
import type { Mark } from "../../src/charts/mark.ts";
import type { ChartModel } from "../../src/charts/model.ts";
import type { Observation } from "../../src/domain/observation.ts";
import { chartCsv } from "../../src/export/chartCsv.ts";
import { chartJson } from "../../src/export/chartJson.ts";
import { addPngFacts } from "../../src/export/figure/pngChunks.ts";
import { svgLine } from "../../src/export/figure/svgParts.ts";
import { fileName } from "../../src/export/fileName.ts";
import { formulaStart, observationsCsv } from "../../src/export/observationsCsv.ts";
import { printable } from "../../src/export/printable.ts";
import { tag, textTag } from "../../src/export/slides/ooxml/xml.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { copiedRows } from "../../src/tables/copiedRows.ts";
import { tableRows } from "../../src/tables/tableRow.ts";
import { hostileText, manyRuns, must, mustEqual } from "./hostile.ts";

vi.setConfig({ testTimeout: 60_000 });

const anything = fc.oneof(
  hostileText,
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", '"', ",", "\n"), hostileText)
    .map((parts) => parts.join("")),
);

describe("a CSV file", () => {
  const [first] = hailing2017.observations;
  if (!first) throw new Error("The report has no observation.");

  it("gives back what was written, and hands no spreadsheet a formula", () => {
    fc.assert(
      fc.property(anything, (printed) => {
        const observation: Observation = { ...first, value: { kind: "unreadable", printed } };
        const { data, errors } = Papa.parse<string[]>(observationsCsv([observation]), {
          delimiter: ",",
          skipEmptyLines: true,
        });
        mustEqual(errors, []);
        must(data.length === 2, "there is one row below the head");
        const [head = [], row = []] = data;
        must(head.length === row.length, "the row has a cell for each column");
        const cell = row[head.indexOf("value")] ?? "";
        must(
          cell === (formulaStart.test(printed) ? `'${printed}` : printed),
          "the text comes back",
        );
        must(
          row.every((each) => !formulaStart.test(each)),
          "no cell begins as a formula does",
        );
      }),
      manyRuns,
    );
  });
});

/** A chart with one bar, whose texts are all the same. */
function chartOf(text: string): ChartModel {
  const mark: Mark = {
    key: "bar",
    label: text,
    value: { kind: "unreadable", printed: text },
    unit: text,
    drawn: undefined,
    caption: text,
    tone: "data",
    share: { percent: 50, of: text, whole: 2 },
    contradictions: [text],
  };
  return {
    place: "",
    id: "chart",
    kicker: text,
    headline: text,
    subtitle: text,
    panels: [
      {
        kind: "bars",
        key: "bars",
        title: "",
        axis: { scale: "linear", max: 1, suffix: "" },
        geometry: "bars",
        series: [],
        zeros: { label: text, separator: text },
        rows: [{ key: "row", label: text, marks: [mark] }],
        references: [],
      },
    ],
    notes: [],
    indicators: [],
    source: text,
  };
}

describe("what is taken from a chart", () => {
  it("gives back its texts, and hands no spreadsheet a formula", () => {
    const words = wordsFor("zh");
    fc.assert(
      fc.property(anything, (text) => {
        const { data, errors } = Papa.parse<string[]>(
          chartCsv(chartOf(text), hailing2017, words).slice(1),
          { delimiter: ",", skipEmptyLines: true },
        );
        mustEqual(errors, []);
        must(data.length === 2, "there is one row below the head");
        const [, row = []] = data;
        must(row[0] === (formulaStart.test(text) ? `'${text}` : text), "the text comes back");
        must(
          row.every((each) => !formulaStart.test(each)),
          "no cell begins as a formula does",
        );
      }),
      manyRuns,
    );
  });

  it("is sound JSON with a text as a text", () => {
    const words = wordsFor("en");
    fc.assert(
      fc.property(anything, (text) => {
        const { headline, rows } = JSON.parse(chartJson(chartOf(text), hailing2017, words));
        must(headline === text && rows.length === 1, "the chart comes back");
        must(rows[0].label === text && rows[0].value === null, "what is no number stays none");
      }),
      manyRuns,
    );
  });
});

describe("rows copied for a spreadsheet", () => {
  const [first] = tableRows(hailing2017);
  if (!first) throw new Error("The report has no observation.");

  it("stay in their cells, and hand it no formula", () => {
    const words = wordsFor("zh");
    fc.assert(
      fc.property(anything, (text) => {
        const indicator = { ...first.indicator, label: { zh: text, en: text } };
        const value = { kind: "unreadable", printed: text } as const;
        const observation = { ...first.observation, value };
        const row = { ...first, indicator, observation };
        const copied = copiedRows([row], ["zh", "value", "en"], words).text.split("\n");
        must(copied.length === 2, "there is one line below the head");
        const cells = copied[1]?.split("\t") ?? [];
        must(cells.length === 3, "the line has a cell for each column");
        must(
          cells.every((each) => !formulaStart.test(each)),
          "no cell begins as a formula does",
        );
      }),
      manyRuns,
    );
  });
});

describe("a file name", () => {
  it("has nothing in it that a file system or a shell of folders would take otherwise", () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (parts) => {
        const name = fileName(parts, "csv");
        must(name.endsWith(".csv"), "it has its ending");
        must(!/[\\/:*?"<>|\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(name), "it is safe");
        must(!name.startsWith("."), "it is not hidden and climbs nowhere");
        must(Buffer.byteLength(name) < 255, "it is no longer than file systems take");
      }),
      manyRuns,
    );
  });
});

describe("the texts in a PNG", () => {
  const head = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array.from({ length: 25 }, () => 0)];
  const png = Uint8Array.from(head);

  it("stand in sound chunks and come back", () => {
    fc.assert(
      fc.property(anything, (title) => {
        const bytes = Buffer.from(
          addPngFacts(png, { pixelsPerMetre: 3780, texts: { Title: title } }),
        );
        let at = 33;
        const found: Buffer[] = [];
        while (at < bytes.length) {
          const length = bytes.readUInt32BE(at);
          const body = bytes.subarray(at + 4, at + 8 + length);
          must(crc32(body) === bytes.readUInt32BE(at + 8 + length), "the sum is right");
          found.push(body);
          at += 12 + length;
        }
        must(at === bytes.length && found.length === 2, "there are two chunks and nothing else");
        const text = found[1]?.subarray("iTXtTitle".length + 5).toString("utf8");
        must(text === printable(title), "the text comes back, as far as it can be printed");
      }),
      manyRuns,
    );
  });

  it("are added to nothing that is no PNG", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          addPngFacts(bytes, { pixelsPerMetre: 1, texts: {} });
          must(bytes[0] === 0x89 && bytes[3] === 0x47, "it was one");
        } catch (error) {
          must(error instanceof Error && error.message === "This is no PNG.", "it says so");
        }
      }),
      manyRuns,
    );
  });
});

/** All angle brackets belong to our own tags, and no attribute ends before its time. */
function mustHoldItsText(xml: string, name: string): void {
  must(xml.startsWith(`<${name}`) && /(<\/\w+>|\/>)$/.test(xml), "it is one element");
  must((xml.match(/</g) ?? []).length <= 2, "nothing was opened within");
  must(!/&(?!(amp|lt|gt|quot);)/.test(xml), "every sign is escaped");
}

describe("text in XML", () => {
  it("stays text, in slides and in pictures", () => {
    fc.assert(
      fc.property(anything, (text) => {
        mustHoldItsText(textTag("t", text), "t");
        mustHoldItsText(tag("t", { name: text }), "t");
        mustHoldItsText(svgLine(text, 0, 0, { size: 12, fill: "#000" }), "text");
      }),
      manyRuns,
    );
  });
});

describe("a text of a briefing", () => {
  it("is cleaned once and for all", () => {
    fc.assert(
      fc.property(anything, fc.nat(80), (text, most) => {
        for (const clean of [cleanText, cleanLine]) {
          const once = clean(text, most);
          must(once.length <= most, "it is not too long");
          must(clean(once, most) === once, "a second time changes nothing");
        }
      }),
      manyRuns,
    );
    expect(cleanText("a".repeat(10_000_000), 10)).toBe("a".repeat(10));
  });
});
