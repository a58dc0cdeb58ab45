// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, plainTable } from "../../src/ingest/blocks.ts";
import { readProse } from "../../src/ingest/prose/readProse.ts";
import { readReport } from "../../src/ingest/readReport.ts";
import { readingForYear } from "../../src/ingest/textFigures.ts";

/** The paragraphs of a report of 青山县 for 2023 whose section 一 says something. */
function figuresOf(
  said: string | readonly string[],
  place: string | undefined = "青山县",
  last = "无。",
) {
  const texts = [
    "青山县2023年政府信息公开工作年度报告",
    ...["一、总体情况", "（二）依申请公开"],
    ...[said].flat(),
    ...["二、主动公开政府信息情况", "五、存在的主要问题", "今后力争每年收到政府信息公开申请9件。"],
    ...["六、其他需要报告的事项", last],
  ];
  const blocks = texts.map((text, at) => ({ kind: "paragraph", text, line: at + 1 }) as const);
  return readProse(blocks, { place, year: 2023 });
}

function numbers(cells: ReturnType<typeof figuresOf>) {
  return Object.fromEntries(
    cells.map(({ indicator, value }) => [
      indicator.replace("text.", ""),
      value.kind === "reported" ? value.number : value.kind,
    ]),
  );
}

const received = { "request.received": 75 };

describe("a sentence that many reports share", () => {
  it.each([
    ["2023年，全县共收到政府信息公开申请75件，同比增长20%。", received],
    ["认真办理依申请公开2023年全县各级行政机关受理政府信息公开申请75宗。", received],
    [
      "2023年1月1日至12月31日，青山县共收到公民、法人和其他组织提出的政府信息公开申请75件。",
      received,
    ],
    ["全县收到政府信息公开申请 ７５ 件（同比增长20%）。", received],
    [
      "全县收到政府信息公开申请1,295件，已办结1,280件，结转下年度继续办理15件。",
      { "request.received": 1295, "request.concluded": 1280, "request.carriedOut": 15 },
    ],
    [
      "全县收到政府信息公开申请75件，其中自然人70件、法人或其他组织5件。",
      { ...received, "request.citizen": 70, "request.organisations": 5 },
    ],
    [
      "全县新收政府信息公开申请75件，答复76件（含2022年结转4件，另有3件申请按照《条例》顺延至2024年答复）。",
      { ...received, "request.concluded": 76, "request.carriedIn": 4, "request.carriedOut": 3 },
    ],
    [
      "全县收到政府信息公开申请75件。其中，予以公开20件（占26%），部分公开3件，不予公开4件，因本机关不掌握等原因无法提供30件，属于信访等情形不予处理5件，其他处理13件。",
      {
        ...{ ...received, "request.granted": 20, "request.partial": 3, "request.refused": 4 },
        ...{ "request.unavailable": 30, "request.notProcessed": 5, "request.other": 13 },
      },
    ],
    [
      "全县收到政府信息公开申请75件，予以公开及部分公开23件。",
      { ...received, "request.disclosed": 23 },
    ],
    [
      "全县因政府信息公开引发行政复议案件5件、行政诉讼案件3件。",
      { "review.total": 5, "litigation.total": 3 },
    ],
    [
      "全县制发行政规范性文件9件，废止2件，截至2023年底，现行有效的规范性文件120件。",
      { "normative.issued": 9, "normative.inForce": 120 },
    ],
    [
      "2023年，全县主动公开政府信息9012条，其中门户网站公开8000条，政务微信发布600条，政务微博发布300条，政务新媒体发布112条。",
      {
        ...{ "items.total": 9012, "items.website": 8000, "items.wechat": 600 },
        ...{ "items.weibo": 300, "items.newMedia": 112 },
      },
    ],
  ])("%s", (sentence, expected) => {
    expect(numbers(figuresOf(sentence))).toEqual(expected);
  });

  it("is read in section 六 where it is about fees, and nowhere else", () => {
    const fee = "全年收取政府信息公开信息处理费1,280.5元。";
    expect(numbers(figuresOf("无。", "青山县", fee))).toEqual({ fee: 1280.5 });
    expect(numbers(figuresOf(fee))).toEqual({});
    expect(numbers(figuresOf("无。", "青山县", "收取信息处理费约100元。"))).toEqual({});
  });

  it("is read, never proved, and comes with its words and its line", () => {
    const [cell] = figuresOf(["规范办理。全县共收到政府信息公", "开申请75件，均已答复。"]);
    expect(cell).toEqual({
      ...{ indicator: "text.request.received", proof: "read", candidates: [] },
      value: { kind: "reported", number: 75, printed: "75" },
      place: { line: 5, block: 4 },
      passage: { text: "全县共收到政府信息公开申请75件，均已答复。", sentence: 2 },
    });
  });
});

describe("a number that could be another", () => {
  it.each([
    // Not exact.
    "全县收到政府信息公开申请约75件。",
    "全县收到政府信息公开申请近75件。",
    "全县收到政府信息公开申请75余件。",
    "全县收到政府信息公开申请七十多件，超过75件。",
    "全县收到政府信息公开申请75件左右。",
    "全县收到政府信息公开申请75件（次）。",
    "全县收到政府信息公开申请1.2万件。",
    "县政府网站全年公开政府信息5000余条。",
    // Two numbers, or one.
    "全县收到政府信息公开申请5，103件已答复。",
    "全县收到政府信息公开申请 7 5 件。",
    // Another time.
    "2022年全县收到政府信息公开申请60件。",
    "2022年，我县规范办理。全县收到政府信息公开申请60件。",
    "2019年以来，全县共收到政府信息公开申请300件。",
    "截至2023年底，全县累计收到政府信息公开申请300件。",
    "累计收到政府信息公开申请300件。",
    "2023年上半年收到政府信息公开申请30件。",
    "2021年至2023年全县收到政府信息公开申请200件。",
    "2023年和2022年全县分别收到政府信息公开申请75件和60件。",
    "全县收到政府信息公开申请60件（2022年）、75件（2023年）。",
    "全县收到政府信息公开申请由2022年的60件增至75件。",
    // Others, or a part of the whole.
    "县教育局收到政府信息公开申请12件。",
    "我县教育局认真办理，收到政府信息公开申请12件。",
    "一是卫生健康局规范办理。收到政府信息公开申请12件。",
    "高新区管委会收到政府信息公开申请12件。",
    "全市收到政府信息公开申请3000件。",
    "各乡镇收到政府信息公开申请12件。",
    "其中县本级收到政府信息公开申请12件。",
    "设立重点领域专栏，主动公开政府信息77条。",
    "2023年，“青山发布”微信公众号发布信息812条。",
    "全年通过县医院微信公众号发布信息812条。",
    // Other things.
    "不予受理政府信息公开申请3件。",
    "全县办结建议提案80件。",
    "全县审结行政复议案件1200件，行政诉讼30件。",
    "司法行政机关办结政府信息公开行政复议5件。",
    "全县政府信息公开行政复议和行政诉讼案件8件。",
    "全县公开规范性文件9件。",
  ])("is not read: %s", (sentence) => {
    expect(numbers(figuresOf(sentence))).toEqual({});
  });

  it.each([
    ["全县收到政府信息公开申请75件，比上年增加3件，其中自然人2件。"],
    ["全县收到政府信息公开申请75件，网络申请50件，自然人48件。"],
    ["全县收到政府信息公开申请75件，其中教育局收到12件，答复12件。"],
    ["全县收到政府信息公开申请75件，县长信箱来信100件，办结98件。"],
    ["全县收到政府信息公开申请75件，办理中因国家秘密不予公开1件。"],
    ["2022年，全县收到政府信息公开申请60件，结转下年5件。2023年，全县收到政府信息公开申请75件。"],
  ])("is not taken along: %s", (sentence) => {
    expect(numbers(figuresOf(sentence))).toEqual(received);
  });

  it("is left to its reader where the text gives two, and taken where it gives one twice", () => {
    const one = "全县收到政府信息公开申请75件。";
    expect(numbers(figuresOf([one, one]))).toEqual(received);
    expect(numbers(figuresOf([one, "县政府办公室收到政府信息公开申请20件。"]))).toEqual({});
  });

  it("is one of those of an office where the report is of an office", () => {
    const own = "我局收到政府信息公开申请75件。";
    expect(numbers(figuresOf(own))).toEqual({});
    expect(numbers(figuresOf(own, "青山县教育局"))).toEqual(received);
    expect(numbers(figuresOf("全县收到政府信息公开申请75件。", "青山县教育局"))).toEqual({});
  });

  it("is not looked for in the tables of a text, nor in what is still to come", () => {
    const table = "一、本年新收政府信息公开申请数量 75 0 0 0 0 0 75";
    const texts = [
      "一、总体情况",
      "二、主动公开政府信息情况",
      table,
      "全县收到政府信息公开申请75件。",
    ];
    const blocks = texts.map((text, line) => ({ kind: "paragraph", text, line }) as const);
    expect(readProse(blocks, { place: "青山县", year: 2023 })).toEqual([]);
  });
});

describe("any text", () => {
  const count = fc.integer({ min: 0, max: 9999 });
  const planted: readonly ((n: number) => string)[] = [
    (n) => `2022年，全县收到政府信息公开申请${n}件，办结${n}件，结转下年${n}件。`,
    (n) => `较上年的${n}件增加${n}件，同比增长${n}%。`,
    (n) => `近三年来，全县收到政府信息公开申请${n}件。`,
    (n) => `全县收到政府信息公开申请超过${n}件，办结率${n}%。`,
    (n) => `全县办结信访事项约${n}件，答复${n}余件。`,
    (n) => `县自然资源局受理政府信息公开申请${n}件，办结${n}件。`,
    (n) => `2022年制发行政规范性文件${n}件，主动公开政府信息${n}条。`,
    (n) => `计划2024年收到政府信息公开申请${n}件。`,
  ];
  const others = fc.array(fc.tuple(fc.constantFrom(...planted), count), { maxLength: 5 });
  const written = (all: readonly [(n: number) => string, number][]) =>
    all.map(([say, n]) => say(n));

  it("gives the year's own numbers and none of those planted around them", () => {
    fc.assert(
      fc.property(others, others, count, count, (before, after, came, went) => {
        const own = `2023年，全县收到政府信息公开申请${came}件，办结${went}件。`;
        const found = numbers(figuresOf([...written(before), own, ...written(after)].join("")));
        expect(found).toEqual({ "request.received": came, "request.concluded": went });
      }),
    );
  });

  it("ends with a figure or none, whatever stands in it", () => {
    const piece = fc.constantFrom(
      ...[
        "全县",
        "收到",
        "政府信息公开申请",
        "2023年",
        "75",
        "件",
        "，",
        "。",
        "（",
        "）",
        "《",
        "》",
        "其中",
        "(二)",
        "、",
        "余",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { value } of figuresOf(pieces.join("")))
          expect(value).toMatchObject({ kind: "reported" });
      }),
    );
  });

  it.each([
    ["brackets in brackets", "（申请3件".repeat(50_000)],
    ["one endless clause", "全县收到政府信息公开申请".repeat(20_000)],
    ["headings alone", "（一）".repeat(50_000)],
  ])(
    "takes its time in proportion to its length: %s",
    (_, text) => {
      expect(figuresOf(text)).toEqual([]);
    },
    5000,
  );
});

it("is no text of another year, where the year is corrected", async () => {
  const blocks: Block[] = [
    { kind: "paragraph", text: "某县2023年政府信息公开工作年度报告", line: 1 },
    { kind: "paragraph", text: "一、总体情况", line: 2 },
    { kind: "paragraph", text: "2023年，全县收到政府信息公开申请5件。", line: 3 },
    plainTable(
      [
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", "0", "0", "0"],
      ],
      4,
    ),
  ];
  const read = await readReport(blocks, "a.docx");
  const said = ({ cells }: typeof read) => cells.filter(({ passage }) => passage !== undefined);
  expect(said(read)).toHaveLength(1);
  expect(readingForYear(read, 2023)).toBe(read);
  const corrected = readingForYear(read, 2024);
  expect(said(corrected)).toEqual([]);
  expect(corrected.tables).toEqual(["2021.2"]);
});
