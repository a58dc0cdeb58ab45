// @vitest-environment node
import { expect, it } from "vitest";
import { readBriefingFile } from "../../src/briefing/basket/briefingFile.ts";
import { rememberedHistory } from "../../src/briefing/basket/briefingStorage.ts";
import { readBriefingCode } from "../../src/briefing/share/briefingLink.ts";

/** Made by the version that knew one report only, as a link, a file and the memory of a browser held it. */
const formerLink =
  "1.izbQUXqyc-6zOR1P9nU_2TNLSUdJSSdaKRlIJxYU5GQmJ5Zk5ucV6-WXliTn56YWA8WL84tK9Iozq1LBapWe7Gh-1jHh6b7pTzs2PG1d83RPg1Is0IQ8oFRRallmarleSX5JYg6Q-3Rf67MFO5R0DEDyJUCBtJzEdNvk_LySosSUzGSQRWCtFUCp57snv1i_Fsh4sWERECnFxgIA";
const formerItems = [
  {
    kind: "chart",
    chart: "applications.outcomes",
    view: "sort.size",
    assumption: "",
    headline: "七成得到公开",
    comment: "",
    caveat: true,
  },
  {
    kind: "number",
    indicator: "review.total",
    comment: "待核",
    caveat: false,
  },
  {
    kind: "table",
    query: "flag=contradiction",
    title: "",
    comment: "",
    caveat: true,
  },
  {
    kind: "text",
    title: "结语",
    text: "谢谢",
  },
];
const cover = { title: "九月例会", subtitle: "", locale: "zh" };

const report = "hailing-2017";
const expected = {
  ...cover,
  items: formerItems.map((item, index) => ({
    ...item,
    key: index + 1,
    ...(item.kind === "text" ? {} : { report }),
  })),
};

it("a link of before opens with every item, about the first report", () => {
  expect(readBriefingCode(formerLink)).toEqual({ briefing: expected, dropped: [] });
});

it("so does a file", () => {
  const file = JSON.stringify({ gongkai: "briefing", version: 1, ...cover, items: formerItems });
  expect(readBriefingFile(file)).toEqual({ briefing: expected, dropped: [] });
});

it("and so does what a browser kept", () => {
  const kept = JSON.stringify({ present: { ...cover, items: formerItems }, past: [] });
  expect(rememberedHistory(kept)).toMatchObject({ history: { present: expected }, dropped: [] });
});

it("a report that there is not costs its items, and is named", () => {
  const items = [{ ...formerItems[1], report: "atlantis-2025" }, formerItems[3]];
  const read = readBriefingFile(
    JSON.stringify({ gongkai: "briefing", version: 2, ...cover, items }),
  );
  expect(read).toMatchObject({
    briefing: { items: [{ kind: "text" }] },
    dropped: [{ item: 1, reason: "report", found: "atlantis-2025" }],
  });
});

it("a chart that the form of its report lacks is left out, and named", () => {
  const items = [{ ...formerItems[0], report: "pingtan-2025" }, formerItems[3]];
  const read = readBriefingFile(
    JSON.stringify({ gongkai: "briefing", version: 2, ...cover, items }),
  );
  expect(read).toMatchObject({
    dropped: [{ item: 1, reason: "chart", found: "applications.outcomes" }],
  });
});
