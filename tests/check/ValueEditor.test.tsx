import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ValueEditor } from "../../src/check/ValueEditor.tsx";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import { plainTable } from "../../src/ingest/blocks.ts";
import { readReport } from "../../src/ingest/readReport.ts";
import { type OwnReport, reportOfOwn } from "../../src/library/own/ownReport.ts";

const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const read = await readReport(
  [plainTable([heads, ["规章", "1", "/", ""], ["行政规范性文件", "见", "附件", "四"]], 1)],
  "草稿.docx",
);
const own: OwnReport = {
  id: "own-0123456789abcdef",
  fileName: "草稿.docx",
  readAt: "2026-11-27T02:00:00.000Z",
  place: "临江区",
  year: 2023,
  read,
  mended: {},
};

function show(indicator: string) {
  const cell = read.cells.find((each) => each.indicator === indicator);
  if (!cell) throw new Error(`${indicator} was not read.`);
  const mend = vi.fn(() => true);
  render(
    <WordsProvider locale="zh">
      <ValueEditor
        cell={cell}
        own={own}
        report={reportOfOwn(own)}
        mending={{
          mend,
          mendRow: vi.fn(),
          explain: vi.fn(),
          undo: vi.fn(),
          about: vi.fn(),
          keeping: undefined,
          said: undefined,
          canUndo: false,
        }}
      />
    </WordsProvider>,
  );
  return { mend, user: userEvent.setup() };
}

it("takes no empty field for a blank cell, and a blank cell when it is told so", async () => {
  const { mend, user } = show("normative.inForce");
  await user.click(screen.getByRole("button", { name: /^改定/ }));
  expect(mend).not.toHaveBeenCalled();
  expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/还没有填数/);
  await user.click(screen.getByRole("button", { name: /^原文空白/ }));
  expect(mend).toHaveBeenCalledWith("normative.inForce", "");
});

it("leaves a mark of the form as it is when nothing is written", async () => {
  const { mend, user } = show("rules.repealed");
  await user.click(screen.getByRole("button", { name: /^改定/ }));
  expect(mend).not.toHaveBeenCalled();
});
