// @vitest-environment node

import { expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { auditSummary } from "../../src/audit/auditSummary.ts";
import { findingMark } from "../../src/audit/findingMark.ts";
import { fingerprintOf } from "../../src/audit/fingerprint.ts";
import { checkGroups, checkLists, countOf } from "../../src/check/checkGroups.ts";
import { checkHeadline } from "../../src/check/checkHeadline.ts";
import { checkRows } from "../../src/check/checkRows.ts";
import { receiptLines } from "../../src/check/takeAlong/receiptLines.ts";
import { noticeText } from "../../src/findings/noticeText.ts";
import { putCheckWords } from "../../src/i18n/checkWords.ts";
import { findingSentence } from "../../src/i18n/findingText.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { type OwnReport, reportOfOwn } from "../../src/library/own/ownReport.ts";
import { ownDraft } from "./ownDraft.ts";

putCheckWords();
const words = wordsFor("zh");
const checkOf = (own: OwnReport) => {
  const report = reportOfOwn(own);
  return { own, report, lists: checkLists(report, own) };
};
const reason = "复议机关按收文口径统计。";

/** The draft with a reason for each of its contradictions. */
async function explained(): Promise<OwnReport> {
  const own = await ownDraft();
  const reasons = Object.fromEntries(
    auditReport(reportOfOwn(own))
      .filter((finding) => findingMark(finding) === "contradiction")
      .map((finding) => [fingerprintOf(finding), reason]),
  );
  return { ...own, reasons };
}

it("lists what contradicts the form first, and each thing once", async () => {
  const { own, report, lists } = checkOf(await ownDraft());
  const there = checkGroups.filter((group) => countOf(lists, group) > 0);
  expect(there).toEqual(["contradiction", "open", "issues"]);
  expect(countOf(lists, "contradiction")).toBe(auditSummary(report).marks.contradiction);
  const rows = checkRows(lists, { own, report, words });
  expect(rows[0]).toMatchObject({
    group: "contradiction",
    arithmetic: "3 件 ≠ 1 + 0 + 0 + 0 = 1 件",
    places: ["表四 行政复议，文件里第 2 个表第 2 行"],
    advice: expect.arrayContaining(["把“行政复议·总计”改为 1 件"]),
  });
  // A remark belongs to the cell that the check is about.
  expect(rows[0]?.at).toEqual([expect.objectContaining({ row: 2, column: 4 })]);
});

it("counts what was explained apart and within, for as long as its numbers stay", async () => {
  const own = await explained();
  const { report, lists } = checkOf(own);
  expect(countOf(lists, "contradiction")).toBe(0);
  expect(countOf(lists, "explained")).toBe(1);
  expect(checkHeadline(report, own, words)).toBe("1 处不一致（1 处已说明原因），3 个数待确认");
  const [finding] = lists.findings.explained.flat();
  expect(finding && findingSentence(finding, words)).toContain(`填报机关说明：${reason}`);
  // What stays for a reason is not corrected.
  expect(noticeText(report, words)).not.toContain(reason);
  const other = checkOf({ ...own, mended: { "dispute.review.total": "4" } });
  expect(countOf(other.lists, "contradiction")).toBe(1);
  expect(countOf(other.lists, "explained")).toBe(0);
});

it("has a receipt whose results add up to its checks", async () => {
  const check = checkOf(await explained());
  const lines = receiptLines(check, words, new Date(2026, 10, 27, 9, 5));
  const of = (label: string) => lines.find(([each]) => each === label)?.[1] ?? "";
  const number = (label: string) => Number(/^\d+/.exec(of(label))?.[0]);
  const checks = Number(/共核对 (\d+) 项/.exec(of("核对规则"))?.[1]);
  const marks = ["相符", "口径不同", "前后不一致", "存疑", "无法判断"].map(number);
  expect(marks.reduce((sum, each) => sum + each, 0)).toBe(checks);
  expect(of("前后不一致")).toBe("1 项，其中已说明原因 1 项");
  expect(of("SHA-256")).toBe("ab".repeat(32));
  expect(of("核对时间")).toBe("2026年11月27日 09:05");
  expect(of("读到的表")).toContain("表四（2019、2021 年表式）");
});
