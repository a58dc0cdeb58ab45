import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { RowChoices } from "../../src/check/RowChoices.tsx";
import type { Mending } from "../../src/check/useMending.ts";
import { putCheckWords } from "../../src/i18n/checkWords.ts";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import { readPlainText } from "../../src/ingest/readers/plainText.ts";
import { readReport } from "../../src/ingest/readReport.ts";

putCheckWords();

it("offers each way to tell a row apart, and takes all its cells at once", async () => {
  const line =
    "某县2023年政府信息公开工作年度报告信息内容本年制发件数本年废止件数现行有效件数规章0 0 0行政规范性文件693665";
  const { cells } = await readReport(readPlainText(line), "a.txt");
  const open = cells.filter(({ proof }) => proof === "open");
  const mendRow = vi.fn();
  render(
    <WordsProvider locale="zh">
      <RowChoices cells={open} mending={{ mendRow } as unknown as Mending} />
    </WordsProvider>,
  );
  // Six digits can be divided in two places of five.
  expect(screen.getAllByRole("button")).toHaveLength(10);
  await userEvent.click(screen.getByRole("button", { name: "69 | 3 | 665" }));
  expect(mendRow).toHaveBeenCalledWith(
    ["normative.issued", "normative.repealed", "normative.inForce"],
    [69, 3, 665],
  );
});
