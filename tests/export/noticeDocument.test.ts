import { describe, expect, it } from "vitest";
import { noticeParts } from "../../src/export/documents/noticeParts.ts";
import { noticeDocument } from "../../src/export/noticeDocument.ts";
import { styleFacts, styleOf } from "./documents/wordStyles.ts";
import { attribute, elements, openPackage } from "./slides/openPackage.ts";

const text = `关于《2017年海陵区政务公开工作年度报告》部分数据的更正说明

各镇人民政府、区各部门：
现将有关数据更正如下：

一、依申请公开
1. 申请答复数 70 件，八个分项合计 55 件。
更正为：____ 原因：____

特此说明。

海陵区政府
2018年3月1日
`;

describe("a notice in Chinese", async () => {
  const file = await openPackage(await noticeDocument(text, "zh"));
  const xml = file.xml("word/document.xml");
  const paragraphs = elements(xml, "w:p");

  it("has the parts of an official document, each in its style", () => {
    expect(paragraphs.map((each) => [styleOf(each), each.textContent])).toEqual([
      ["Title", "关于《2017年海陵区政务公开工作年度报告》部分数据的更正说明"],
      ["Addressee", "各镇人民政府、区各部门："],
      ["BodyText", "现将有关数据更正如下："],
      ["Heading1", "一、依申请公开"],
      ["BodyText", "1. 申请答复数 70 件，八个分项合计 55 件。"],
      ["BodyText", "更正为：____ 原因：____"],
      ["BodyText", "特此说明。"],
      ["Signature", "海陵区政府"],
      ["Signature", "2018年3月1日"],
    ]);
    // The title breaks between two words, into lines much alike.
    const runs = paragraphs[0] ? elements(paragraphs[0], "w:r") : [];
    expect(runs.map((each) => each.textContent)).toEqual([
      "关于《2017年海陵区政务公开工作",
      "",
      "年度报告》部分数据的更正说明",
    ]);
  });

  it("is set as GB/T 9704 says", () => {
    const title = styleFacts(file, "Title");
    expect(title["w:rFonts"]?.["w:eastAsia"]).toBe("方正小标宋简体");
    expect([title["w:sz"]?.["w:val"], title["w:jc"]?.["w:val"]]).toEqual(["44", "center"]);
    const body = styleFacts(file, "BodyText");
    expect(body["w:spacing"]).toMatchObject({ "w:line": "560", "w:lineRule": "exact" });
    expect(body["w:ind"]).toMatchObject({ "w:firstLineChars": "200" });
    const [defaults] = elements(file.xml("word/styles.xml"), "w:docDefaults");
    const ofText = (name: string) => defaults && elements(defaults, name)[0];
    expect(attribute(ofText("w:rFonts"), "w:eastAsia")).toBe("仿宋_GB2312");
    expect(attribute(ofText("w:sz"), "w:val")).toBe("32");
    expect(styleFacts(file, "Heading1")["w:rFonts"]?.["w:eastAsia"]).toBe("黑体");
    expect(styleFacts(file, "Heading2")["w:rFonts"]?.["w:eastAsia"]).toBe("楷体_GB2312");
    const [margins] = elements(xml, "w:pgMar");
    const millimetres = ["top", "bottom", "left", "right"].map((side) =>
      Math.round((Number(attribute(margins, `w:${side}`)) * 25.4) / 1440),
    );
    expect(millimetres).toEqual([37, 35, 28, 26]);
  });

  it("numbers its pages between dashes, on the outer side", () => {
    const sides = elements(xml, "w:footerReference").map((each) => {
      const id = attribute(each, "r:id");
      const relations = elements(file.xml("word/_rels/document.xml.rels"), "Relationship");
      const target = relations.find((relation) => attribute(relation, "Id") === id);
      const footer = file.xml(`word/${attribute(target, "Target")}`);
      expect(footer.documentElement.textContent).toBe("— PAGE —");
      return [attribute(each, "w:type"), attribute(elements(footer, "w:jc")[0], "w:val")];
    });
    expect(sides).toEqual([
      ["default", "right"],
      ["even", "left"],
    ]);
    expect(styleFacts(file, "Footer")["w:sz"]?.["w:val"]).toBe("28");
  });

  it("is signed at the right, the name in the middle above the date", () => {
    const signed = paragraphs.filter((each) => styleOf(each) === "Signature");
    expect(styleFacts(file, "Signature")["w:jc"]?.["w:val"]).toBe("right");
    const asides = signed.map((each) => Number(attribute(elements(each, "w:ind")[0], "w:right")));
    // 海陵区政府 is 5 characters long, 2018年3月1日 is 6: half a character further in.
    expect(asides).toEqual([4.5 * 320, 4 * 320]);
  });

  it("says who wrote it and what it is, and which fonts may stand in", () => {
    const core = file.xml("docProps/core.xml");
    const of = (name: string) => elements(core, name)[0]?.textContent;
    expect(of("dc:title")).toBe("关于《2017年海陵区政务公开工作年度报告》部分数据的更正说明");
    expect([of("dc:creator"), of("cp:lastModifiedBy")]).toEqual(["海陵区政府", "海陵区政府"]);
    const fonts = elements(file.xml("word/fontTable.xml"), "w:font");
    const standIn = (name: string) => {
      const font = fonts.find((each) => attribute(each, "w:name") === name);
      return attribute(font && elements(font, "w:altName")[0], "w:val").split(",");
    };
    expect(standIn("方正小标宋简体")).toContain("SimSun");
    expect(standIn("仿宋_GB2312")).toContain("FangSong");
    expect(standIn("楷体_GB2312")).toContain("KaiTi");
    expect(standIn("黑体")).toContain("SimHei");
    const named = elements(file.xml("word/styles.xml"), "w:rFonts").flatMap((each) =>
      [...each.attributes].filter(({ name }) => name !== "w:hint").map(({ value }) => value),
    );
    const listed = fonts.map((each) => attribute(each, "w:name"));
    for (const name of named) expect(listed).toContain(name);
  });
});

describe("a notice in English", () => {
  it("has Latin fonts, and needs no Chinese indent", async () => {
    const written = "Correction\n\nWe correct two figures.\n\nHailing District\nDate: 1 March 2018";
    const file = await openPackage(await noticeDocument(written, "en"));
    const [fonts] = elements(file.xml("word/styles.xml"), "w:rFonts");
    expect(attribute(fonts, "w:ascii")).toBe("Times New Roman");
    expect(styleFacts(file, "BodyText")["w:ind"]).toEqual({});
    const signed = elements(file.xml("word/document.xml"), "w:p").filter(
      (each) => styleOf(each) === "Signature",
    );
    expect(signed.map((each) => each.textContent)).toEqual([
      "Hailing District",
      "Date: 1 March 2018",
    ]);
  });
});

describe("the parts of a text", () => {
  it("takes a last block of sentences for text, and no text at all for a title", () => {
    expect(noticeParts("甲\n\n乙说了。\n\n特此说明。").signature).toEqual([]);
    expect(noticeParts("")).toEqual({ title: "", addressee: undefined, body: [], signature: [] });
    expect(noticeParts("甲").title).toBe("甲");
  });
});
