import { expect, it } from "vitest";
import { pastedFiles } from "../../src/check/pastedFiles.ts";

const pasted = (data: Readonly<Record<string, string>>, files: File[] = []) =>
  pastedFiles({
    files: files as unknown as FileList,
    getData: (type) => data[type] ?? "",
  });

it("takes copied files as they are, a table with its cells, and otherwise the words", async () => {
  const file = new File(["x"], "年报.docx");
  expect(pasted({ "text/plain": "年报.docx" }, [file])).toEqual([file]);
  const table = "<table><tr><td>1</td></tr></table>";
  const words = { "text/html": "<b>规章 1</b>", "text/plain": "规章 1" };
  expect(await pasted({ ...words, "text/html": table })[0]?.text()).toBe(table);
  expect(await pasted(words)[0]?.text()).toBe("规章 1");
  expect(pasted({})).toEqual([]);
});
