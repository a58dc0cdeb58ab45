import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, expectNoAxeViolations, expectOnlyNothingThere, test } from "./support.ts";
import { changeKept, takenFile } from "./takenFile.ts";

const row = (cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/** A draft with words in the place of a number, and a total of 3 whose parts make 1. */
const draft = `<html><meta charset="utf-8"><h1>临江区2023年政府信息公开工作年度报告</h1>
<table>${row(["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"])}
${row(["规章", 0, 0, 0])}${row(["行政规范性文件", 5, 2, "约四十"])}</table>
<p>四、政府信息公开行政复议、行政诉讼情况</p>
<table>${row(["行政复议", "行政诉讼"])}${row([...outcomes, ...outcomes, ...outcomes])}
${row([1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])}</table></html>`;
const file = { name: "临江区2023.html", mimeType: "text/html", buffer: Buffer.from(draft) };

test("a draft is read, settled, mended, kept, deleted and brought back", async ({
  page,
  browser,
  complaints,
}) => {
  // All of a draft's life, in three browsers.
  test.setTimeout(120_000);
  await page.goto("/check");
  await expect(page.getByRole("button", { name: "选择文件" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.setInputFiles("input[type=file]", file);
  await expect(page).toHaveURL(/\/r\/own-[0-9a-f]{16}\/check$/);
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText("1 处不一致，3 个数待确认");
  await expect(page.locator("header").first()).toContainText("临江区 2023 年");
  await expectNoAxeViolations(page);

  // Each side leads to the other.
  const seeSource = page.getByRole("button", { name: "看原文" });
  await seeSource.first().click();
  await expect(page.locator("tr[data-chosen]")).toContainText("3 （不一致）");
  await seeSource.nth(1).click();
  await expect(page.locator("tr[data-chosen]")).toContainText("约四十");
  await page.getByRole("button", { name: "规章", exact: true }).click();
  await expect(
    page.locator("section", { has: page.getByRole("heading", { name: "这一行读出的数" }) }),
  ).toContainText("规章");

  // What is open takes a number and nothing else.
  const open = page.locator("section", { has: page.getByRole("heading", { name: /^待确认/ }) });
  const field = open.getByRole("textbox").last();
  await field.fill("四十一");
  await field.press("Enter");
  await expect(open).toContainText("“四十一”不是数");
  // An empty field is no blank cell.
  await field.fill("");
  await field.press("Enter");
  await expect(open).toContainText("还没有填数");
  // The last of the list is settled first, so that the others stay where they are.
  for (const [left, number] of ["41", "2", "5"].entries()) {
    await field.fill(number);
    await field.press("Enter");
    if (left < 2) await expect(headline).toHaveText(`1 处不一致，${2 - left} 个数待确认`);
  }
  await expect(headline).toHaveText("1 处不一致，没有待确认的数");

  // Following the advice makes the contradiction go, and undoing brings it back.
  const advice = page.getByRole("button", { name: /改为 1 件/ });
  await advice.focus();
  await page.keyboard.press("Enter");
  await expect(headline).toHaveText("没有发现不一致，也没有待确认的数");
  // By keys alone: the button that is gone hands the focus on.
  await expect(page.getByRole("button", { name: "撤销" })).toBeFocused();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(headline).toHaveText("1 处不一致，没有待确认的数");
  await advice.click();
  await expect(headline).toHaveText("没有发现不一致，也没有待确认的数");

  // All there after a reload, on every page, marked as changed.
  await changeKept(page);
  await page.reload();
  await expect(headline).toHaveText("没有发现不一致，也没有待确认的数");
  await page.getByRole("link", { name: "看全部图表" }).click();
  await expect(headline).toContainText("临江区");
  await page.getByRole("link", { name: "年报", exact: true }).first().click();
  await expect(page.locator("main")).toContainText("其中 4 个数由使用者填写或改动");

  // Another browser is told what to do.
  const address = page.url();
  const other = await browser.newContext({ locale: "zh-CN" });
  const elsewhere = await other.newPage();
  await elsewhere.goto(address);
  await expect(elsewhere.locator("main")).toContainText("打开同一个文件");
  await other.close();

  // A file of it brings it to the other browser, with all that was settled.
  await page.goto("/check");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: /^存成文件 临江区/ }).click();
  const saved = await (await coming).path();
  const third = await browser.newContext({ locale: "zh-CN" });
  const there = await third.newPage();
  await there.goto("/check");
  await expect(there.getByRole("button", { name: "选择文件" })).toBeVisible();
  await there.setInputFiles("input[type=file]", saved);
  await expect(there.getByText("取回 1 份年报")).toBeVisible();
  await there.getByRole("link", { name: "临江区 2023 年" }).click();
  await expect(there.getByRole("heading", { level: 1 })).toHaveText(
    "没有发现不一致，也没有待确认的数",
  );
  await third.close();

  await page.getByRole("button", { name: /^删除 临江区/ }).click();
  await expect(page.getByText("已删除“临江区 2023 年”。")).toBeVisible();
  await expect(page.getByRole("link", { name: "临江区 2023 年" })).toHaveCount(0);
  await page.getByRole("button", { name: "撤销" }).click();
  await page.getByRole("link", { name: "临江区 2023 年" }).click();
  await expect(headline).toHaveText("没有发现不一致，也没有待确认的数");
  expectOnlyNothingThere(complaints);
});

test("a contradiction is explained, shown by itself, and taken along with its reason", async ({
  page,
  complaints,
}) => {
  await page.goto("/check");
  await expect(page.getByRole("button", { name: "选择文件" })).toBeVisible();
  await page.setInputFiles("input[type=file]", file);
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText("1 处不一致，3 个数待确认");
  // Only what must be mended.
  await page.getByRole("button", { name: "不一致 1", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^待确认/ })).toHaveCount(0);
  await expect(page.locator("td[data-mark=contradiction]")).toHaveText("3 （不一致）");

  // By keys alone.
  await page.getByRole("button", { name: "保留并说明原因" }).focus();
  await page.keyboard.press("Enter");
  const reason = "复议机关按收文统计。";
  await expect(page.getByRole("textbox", { name: /为什么保留/ })).toBeFocused();
  await page.keyboard.type(reason);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(headline).toHaveText("1 处不一致（1 处已说明原因），3 个数待确认");
  await expect(page.getByRole("button", { name: "撤销" })).toBeFocused();
  await page.getByRole("button", { name: "已说明原因 1", exact: true }).click();
  await expect(page.locator("main")).toContainText(`填报机关说明：${reason}`);
  await expectNoAxeViolations(page);

  const receipt = await takenFile(page, "核对单（一页，含文件指纹）");
  expect(receipt.name).toBe("临江区2023_核对单.docx");
  const hash = createHash("sha256").update(file.buffer).digest("hex");
  const text = strFromU8(unzipSync(receipt.bytes)["word/document.xml"] ?? new Uint8Array());
  expect(text).toContain(hash);
  expect(text).toContain("其中已说明原因 1 项");
  const list = await takenFile(page, "核对清单（Word）");
  expect(strFromU8(unzipSync(list.bytes)["word/document.xml"] ?? new Uint8Array())).toContain(
    reason,
  );

  const tables = await takenFile(page, "填好的表（网页）");
  expect(tables.name).toBe("临江区2023_填好的表.html");
  // What is open is no number there either.
  expect(strFromU8(tables.bytes)).toContain(
    "<tr><th>行政规范性文件</th><td>？</td><td>？</td><td>？</td></tr>",
  );

  // On the other pages and after a reload the reason is with the number.
  await page.reload();
  await expect(headline).toHaveText("1 处不一致（1 处已说明原因），3 个数待确认");
  await page.getByRole("link", { name: "看全部核对" }).click();
  await expect(page.locator("main")).toContainText(`填报机关说明：${reason}`);
  expectOnlyNothingThere(complaints);
});

test("what the first version kept is still there", async ({ page, complaints }) => {
  await page.goto("/check");
  await expect(page.getByRole("button", { name: "选择文件" })).toBeVisible();
  await page.setInputFiles("input[type=file]", file);
  await expect(page).toHaveURL(/own-/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 处不一致，3 个数待确认");
  // The same report as the first version kept it: in a database with one store, without what came later.
  await page.goto("/data/datapackage.json");
  await page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const now = await done(indexedDB.open("gongkai"));
    const [report] = await done(now.transaction("reports").objectStore("reports").getAll());
    now.close();
    await done(indexedDB.deleteDatabase("gongkai"));
    const opening = indexedDB.open("gongkai", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("reports", { keyPath: "id" });
    const former = await done(opening);
    const { sha256: _, reasons: __, ...first } = report;
    await done(former.transaction("reports", "readwrite").objectStore("reports").put(first));
    former.close();
  });
  await page.goto("/check");
  await page.getByRole("link", { name: "临江区 2023 年" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 处不一致，3 个数待确认");
  // A file of figures has no icon.
  expectOnlyNothingThere(complaints);
});

test("of several files each says what came of it, and one without place or year asks", async ({
  page,
}) => {
  await page.goto("/check");
  await expect(page.getByRole("button", { name: "选择文件" })).toBeVisible();
  const bare = draft.replace("临江区2023年政府信息公开工作年度报告", "年度报告");
  await page.setInputFiles("input[type=file]", [
    file,
    { name: "空.docx", mimeType: "", buffer: Buffer.from("") },
    {
      name: "扫描.png",
      mimeType: "",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    },
    { name: "草稿.html", mimeType: "", buffer: Buffer.from(bare) },
  ]);
  const item = (name: string) => page.getByRole("listitem").filter({ hasText: name }).first();
  await expect(item("空.docx")).toContainText("文件是空的");
  await expect(item("扫描.png")).toContainText("只有图像");
  await expect(item("临江区2023.html")).toContainText("3 个待确认");
  await item("草稿.html").getByLabel("地方或机关").fill("临海区");
  await item("草稿.html").getByRole("button", { name: "打开" }).click();
  await expect(item("草稿.html")).toContainText("请填 2008 到 2100 之间的年份");
  await item("草稿.html").getByLabel("年度").fill("2024");
  await item("草稿.html").getByRole("button", { name: "打开" }).click();
  await expect(page.locator("header").first()).toContainText("临海区 2024 年");
});
