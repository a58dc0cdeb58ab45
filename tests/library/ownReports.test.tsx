import { expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { findObservation } from "../../src/domain/report.ts";
import { plainTable } from "../../src/ingest/blocks.ts";
import { readReport } from "../../src/ingest/readReport.ts";
import { isOwnId, ownIdOf } from "../../src/library/own/ownId.ts";
import { type OwnReport, openCells, reportOfOwn } from "../../src/library/own/ownReport.ts";
import { changeOwn, dropOwn, ownReport } from "../../src/library/own/ownReports.ts";
import { addedKeys } from "../../src/reports/addedReports.ts";
import { loadedReport } from "../../src/reports/loadReport.ts";

const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const table = plainTable(
  [heads, ["规章", "1", "0", "12"], ["行政规范性文件", "见", "附件", "四"]],
  1,
);

async function record(): Promise<OwnReport> {
  return {
    id: ownIdOf(new TextEncoder().encode("年报")),
    fileName: "草稿.docx",
    readAt: "2026-11-27T02:00:00.000Z",
    place: "平潭综合实验区",
    year: 2024,
    read: await readReport([table], "草稿.docx"),
    mended: {},
  };
}

it("gives the same file the same address, and another file another", () => {
  const bytes = new TextEncoder().encode("年报");
  expect(ownIdOf(bytes)).toBe(ownIdOf(bytes.slice()));
  expect(ownIdOf(bytes)).not.toBe(ownIdOf(new TextEncoder().encode("年报 ")));
  expect(isOwnId(ownIdOf(bytes))).toBe(true);
});

it("puts what was typed in the place of what was read, and says so", async () => {
  const own = await record();
  const { indicator = "" } = openCells(own).at(-1) ?? {};
  const mended = { ...own, mended: { [indicator]: "4" } };
  expect(openCells(mended)).toHaveLength(openCells(own).length - 1);
  const report = reportOfOwn(mended);
  expect(findObservation(report, indicator)?.value).toMatchObject({ kind: "reported", number: 4 });
  expect(report.particulars.provenance?.zh).toContain("1 个数由使用者填写或改动");
  expect(report.particulars.title).toContain("填改1个数");
  expect(reportOfOwn(own).particulars.provenance?.zh).not.toContain("改动");
  expect(reportOfOwn(own).particulars.title).toBeUndefined();
});

// The test browser has no database, as a private window has none.
it("shows a report that cannot be kept, and says that it is not kept", async () => {
  const own = await record();
  expect(await changeOwn(own.id, () => own)).toBe("blocked");
  expect(addedKeys().map(({ id }) => id)).toEqual([own.id]);
  const report = loadedReport(own.id);
  expect(report?.previous?.id).toBe("pingtan-2023");
  expect(report && auditReport(report).some(({ basis }) => basis === "years")).toBe(true);
  // Two changes at once: the second builds upon the first, though that is not shown yet.
  const mend = (indicator: string) =>
    changeOwn(own.id, (known = own) => ({
      ...known,
      mended: { ...known.mended, [indicator]: "3" },
    }));
  await Promise.all([mend("rules.issued"), mend("rules.repealed")]);
  expect(Object.keys(ownReport(own.id)?.mended ?? {})).toEqual(["rules.issued", "rules.repealed"]);
  await dropOwn(own.id);
  expect(ownReport(own.id)).toBeUndefined();
  expect(addedKeys()).toEqual([]);
});
