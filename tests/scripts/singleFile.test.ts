// @vitest-environment node
import { expect, it } from "vitest";
import { inlineFiles } from "../../scripts/vite/singleFile.ts";

const page = `<script type="module" crossorigin src="./assets/a.js"></script>
<link rel="stylesheet" crossorigin href="./assets/a.css">`;

it("puts script and style sheet where their tags were, to the letter", () => {
  const texts = new Map([
    ["assets/a.js", "const price = '$&$1';\n"],
    ["assets/a.css", "a{color:red}\n"],
  ]);
  expect(inlineFiles(page, texts)).toBe(
    "<script type=\"module\">const price = '$&$1';</script>\n<style>a{color:red}</style>",
  );
});

it("lets no text of the script end the script", () => {
  const code = 'const a = "</SCRIPT><!-- <b>", re = /<\\/script>/;';
  const html = inlineFiles(
    page,
    new Map([
      ["assets/a.js", code],
      ["assets/a.css", ""],
    ]),
  );
  const script = /<script type="module">(.*?)<\/script>/is.exec(html)?.[1] ?? "";
  expect(script).not.toMatch(/<\/script|<!--/i);
  // biome-ignore lint/security/noGlobalEval: what the script says must stay the same.
  expect(eval(`${script} a`)).toBe("</SCRIPT><!-- <b>");
});

it("refuses a page that would still ask for a file", () => {
  expect(() => inlineFiles(page, new Map([["assets/a.js", ""]]))).toThrow("assets/a.css");
});

it("puts the program that reads files into the head of the page, not into a text of the program", () => {
  const texts = new Map([
    ["assets/a.js", 'const other = "<head></head>";'],
    ["assets/a.css", ""],
    ["assets/readerWorker-1.js", "reads()"],
  ]);
  const html = inlineFiles(`<head>${page}</head>`, texts);
  expect(html).toContain('const other = "<head></head>";</script>');
  expect(html).toContain('id="reader-worker">reads()</script>');
});
