import { describe, expect, it } from "vitest";
import { describeChart } from "../../../src/charts/describe.ts";
import { markUnit } from "../../../src/charts/markStatus.ts";
import { modelRows } from "../../../src/charts/modelRows.ts";
import { exactNumber } from "../../../src/domain/value.ts";
import { chartDocument } from "../../../src/export/documents/chartDocument.ts";
import { documentFile } from "../../../src/export/documents/documentFile.ts";
import { type Locale, locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { modelOf } from "../../charts/models.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { pixel } from "../slides/deck.ts";
import { attribute, elements, openPackage } from "../slides/openPackage.ts";
import { styleOf } from "./wordStyles.ts";

const picture = { png: pixel, width: 1890, height: 900 };
const options = (locale: Locale) => ({
  words: wordsFor(locale),
  palette: palettes.print,
  title: "标题 & <title>",
});
const cases = locales.flatMap((locale) =>
  charts.map((chart) => [chart.id, locale, chart] as const),
);

describe.each(cases)("%s in %s as a document", (_, locale, chart) => {
  it("holds finding, picture, source, caveats and every number", async () => {
    const words = wordsFor(locale);
    const model = modelOf(chart, { locale });
    const file = await openPackage(
      await chartDocument(model, hailing2017, { ...options(locale), picture }),
    );
    const xml = file.xml("word/document.xml");
    const text = xml.documentElement.textContent ?? "";
    for (const each of [model.kicker, model.headline, model.subtitle, model.source]) {
      expect(text).toContain(each);
    }
    for (const note of model.notes) expect(text).toContain(note.text);

    const [head, ...rows] = elements(xml, "w:tr");
    expect(head && elements(head, "w:tblHeader")).toHaveLength(1);
    const modelled = modelRows(model, hailing2017, words);
    // A column of shares stands where something has one.
    const shares = modelled.some(({ mark }) => mark.share);
    expect(head && elements(head, "w:tc")).toHaveLength(shares ? 6 : 5);
    const expected = modelled.map(({ mark, place }) => {
      const number = exactNumber(mark.value);
      return [
        mark.label,
        number === undefined ? words.value(mark.value, "") : words.number(number),
        markUnit(mark, words, number),
        ...(shares ? [mark.share ? words.number(mark.share.percent, 1) : ""] : []),
        place,
      ];
    });
    const told = rows.map((row) => elements(row, "w:tc").map((cell) => cell.textContent ?? ""));
    expect(told.map((cells) => [...cells.slice(1, -2), cells.at(-1)])).toEqual(
      expected.map(([, ...rest]) => rest),
    );
    told.forEach(([item], index) => {
      expect(item).toContain(expected[index]?.[0]);
    });
    for (const row of rows) {
      const second = elements(row, "w:tc")[1];
      expect(second && attribute(elements(second, "w:jc")[0], "w:val")).toMatch(/^(right|end)$/);
    }

    const described = elements(xml, "wp:docPr").map((each) => attribute(each, "descr"));
    expect(described.map((each) => each.replace(/\s+/g, " "))).toEqual([
      describeChart(model, words).replace(/\s+/g, " "),
    ]);
    expect(file.paths.filter((path) => path.startsWith("word/media/"))).toHaveLength(1);
    // Only styles name fonts, so that an office can change a document by its list of styles.
    for (const fonts of elements(xml, "w:rFonts")) {
      expect([...fonts.attributes].map((each) => each.name)).toEqual(["w:hint"]);
    }
    expect(elements(xml, "w:lang")).toEqual([]);
    const [language] = elements(file.xml("word/styles.xml"), "w:lang");
    expect(attribute(language, "w:eastAsia")).toBe("zh-CN");
    // Numbers are no Chinese text: LibreOffice would break them anywhere.
    expect(attribute(language, "w:val")).toMatch(/^en-/);
    const captions = elements(xml, "w:p").filter((each) => styleOf(each) === "Caption");
    expect(
      captions.map((each) => each.textContent?.startsWith(words.t("documents.figure"))),
    ).toEqual([true, false]);
    expect(file.text("word/_rels/document.xml.rels")).not.toContain("External");
  });
});

describe("a document of several items", () => {
  it("keeps any text as it is, and every item in order", async () => {
    const hostile = `=1+1 <b>"A" & 'B'</b>`;
    const blob = await documentFile(
      [
        { kind: "title", title: `一 ${hostile}`, subtitle: "副", source: "源" },
        { kind: "text", title: "二", text: `${hostile}\n第二段` },
        { kind: "number", label: "三", value: "70 件", source: "源", caveat: "对不上" },
        { kind: "table", title: "四", head: [{ label: "项" }], rows: [[hostile]], source: "源" },
        { kind: "table", title: "五", head: [{ label: "项" }], rows: [["1"]], source: "源" },
      ],
      options("zh"),
    );
    const file = await openPackage(blob);
    const xml = file.xml("word/document.xml");
    const texts = elements(xml, "w:p").map((each) => each.textContent);
    expect(texts.filter((text) => text !== "")).toEqual([
      // The cover's source stands in a frame at its foot.
      "源",
      `一 ${hostile}`,
      "副",
      "二",
      hostile,
      "第二段",
      "三",
      "70 件",
      "源",
      "≠ 对不上",
      "四",
      "表 1　年报数据及出处",
      "项",
      hostile,
      "源",
      "五",
      "表 2　年报数据及出处",
      "项",
      "1",
      "源",
    ]);
    const fields = elements(xml, "w:fldSimple").map((each) => attribute(each, "w:instr"));
    expect(fields).toEqual(["SEQ 表 \\* ARABIC", "SEQ 表 \\* ARABIC"]);
    expect(elements(file.xml("docProps/core.xml"), "dc:title")[0]?.textContent).toBe(
      "标题 & <title>",
    );
  });

  it("has a cover without a number, and counts the pages after it from one", async () => {
    const cover = { kind: "title", title: "一", subtitle: "副", source: "源" } as const;
    const items = [cover, { kind: "text", title: "二", text: "文" }] as const;
    const file = await openPackage(await documentFile(items, options("zh")));
    const [first, second, ...rest] = elements(file.xml("word/document.xml"), "w:sectPr");
    if (!first || !second) throw new Error("There are not two sections.");
    expect(rest).toEqual([]);
    expect(elements(first, "w:footerReference")).toEqual([]);
    expect(elements(second, "w:footerReference")).toHaveLength(2);
    expect(attribute(elements(second, "w:pgNumType")[0], "w:start")).toBe("1");
  });

  it.each([
    ["numbers headings", "现将有关情况说明如下。", 2],
    ["leaves the numbers that somebody wrote", "一、基本情况\n说明如下。", 0],
  ])("%s", async (_, text, numbered) => {
    const items = [
      { kind: "text", title: "甲", text },
      { kind: "text", title: "乙", text: "（一）办理\n（二）到期前办结，共 3 件。" },
    ] as const;
    const file = await openPackage(await documentFile(items, options("zh")));
    const paragraphs = elements(file.xml("word/document.xml"), "w:p");
    const withNumbers = paragraphs.filter((each) => elements(each, "w:numPr").length > 0);
    expect(withNumbers).toHaveLength(numbered);
    const second = paragraphs.filter((each) => styleOf(each) === "Heading2");
    expect(second.map((each) => each.textContent)).toEqual(["（一）办理"]);
  });
});
