// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { zh } from "../../src/i18n/zh/messages.ts";
import { messageUse, missingKeys, unusedKeys } from "./messageUse.ts";

describe("looking for names of messages", () => {
  const keys = ["page.data", "page.report", "unit.a", "unit.b", "theme.dark", "lost.word"];
  const use = messageUse(
    "made-up.tsx",
    `const kept = ["theme.dark"];
     const head = <h1 title={words.t("page.data")}>{t(wide ? "unit.a" : \`unit.b\`)}</h1>;
     const all = ids.map((id) => t(\`page.\${id}\`));
     const gone = [t("page.gone"), t(\`gone.\${id}\`), other("not.asked")];
     const anything = [\`\${a}.\${b}\`, t(\`\${a}.\${b}\`)];`,
  );

  it("finds a key that nobody uses", () => {
    expect(unusedKeys(keys, [use])).toEqual(["lost.word"]);
  });

  it("finds what is asked for and does not exist", () => {
    expect(missingKeys(keys, [use])).toEqual(["page.gone", "/^gone\\..+$/"]);
  });
});

describe("the dictionary and the source", () => {
  const source = resolve(import.meta.dirname, "../../src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !/^i18n\/(zh|en)\//.test(file));
  const uses = files.map((file) => messageUse(file, readFileSync(join(source, file), "utf8")));
  const keys = Object.keys(zh);

  it("asks for no message that is missing", () => {
    expect(missingKeys(keys, uses)).toEqual([]);
  });

  it("keeps no message that nobody uses", () => {
    expect(unusedKeys(keys, uses)).toEqual([]);
  });
});
