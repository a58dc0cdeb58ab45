import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { root } from "../../scripts/root.mjs";
import { pdfFile } from "../ingest/pdfFile.ts";
import { wordFile } from "../ingest/wordFile.ts";
import { expect, expectOnlyNothingThere, test } from "./support.ts";
import { changeKept, takenFile } from "./takenFile.ts";

const singleFile = pathToFileURL(join(root, "dist-single", "gongkai.html")).href;

for (const [where, start] of [
  ["the site", "/check"],
  ["the single file", `${singleFile}#/check`],
]) {
  test(`a Word draft comes back with remarks, and a PDF shows its pages, in ${where}`, async ({
    page,
    complaints,
  }) => {
    const choose = page.getByRole("button", { name: "选择文件" });
    await page.goto(start ?? "");
    await expect(choose).toBeVisible();
    const draft = Buffer.from(wordFile());
    await page.setInputFiles("input[type=file]", {
      name: "送审稿.docx",
      mimeType: "",
      buffer: draft,
    });
    const headline = page.getByRole("heading", { level: 1 });
    await expect(headline).toHaveText("1 处不一致，3 个数待确认");
    const open = page.locator("section", { has: page.getByRole("heading", { name: /^待确认/ }) });
    const field = open.getByRole("textbox").last();
    await field.fill("41");
    await field.press("Enter");
    await expect(headline).toHaveText("1 处不一致，2 个数待确认");

    const marked = await takenFile(page, "标注后的草稿（Word 批注）");
    expect(marked.name).toBe("送审稿_已标注.docx");
    const parts = unzipSync(marked.bytes);
    const comments = strFromU8(parts["word/comments1.xml"] ?? new Uint8Array());
    // Beside the comment that was there: the contradiction, what is open, and what was changed.
    expect(comments).toContain("标题再核");
    expect(comments).toContain("把“行政复议·总计”改为 1 件");
    expect(comments).toContain("核对时改为 41 件");

    // The advice is followed, and all of it is there after a reload.
    await page.getByRole("button", { name: /改为 1 件/ }).click();
    await expect(headline).toHaveText("没有发现不一致，2 个数待确认");
    await changeKept(page);
    await page.reload();
    await expect(headline).toHaveText("没有发现不一致，2 个数待确认");
    await expect(page.getByRole("button", { name: "标注后的草稿（Word 批注）" })).toBeVisible();

    await page.getByRole("link", { name: "再读一份" }).click();
    await expect(choose).toBeVisible();
    const drawn = Buffer.from(
      pdfFile([
        ["临海区2023年政府信息公开工作年度报告"],
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", "1", "0", "12"],
      ]),
    );
    await page.setInputFiles("input[type=file]", { name: "a.pdf", mimeType: "", buffer: drawn });
    await expect(headline).toHaveText("没有发现不一致，也没有待确认的数");
    await page.getByRole("radio", { name: "原件页面" }).check();
    const paper = page.getByRole("img", { name: "第 1 页" });
    await expect(paper).toHaveAttribute("aria-busy", "false");
    // Rules and characters are on it.
    const inks = await paper.evaluate(async (canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext("2d");
      context?.drawImage(canvas, 0, 0);
      const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: [] };
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
      return dark;
    });
    expect(inks).toBeGreaterThan(200);
    expectOnlyNothingThere(complaints);
  });
}
