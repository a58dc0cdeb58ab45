import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { askedLocale, askedTheme, rememberedTheme } from "../../src/app/settings.ts";
import { parseChoice, pictureThemes, presetOf } from "../../src/charts/frame/exportChoice.ts";
import { presets } from "../../src/export/figure/preset.ts";
import { readEdits } from "../../src/findings/useNoticeDraft.ts";
import {
  enormous,
  hostileInput,
  hostileText,
  manyRuns,
  must,
  mustEqual,
  patience,
} from "./hostile.ts";

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => localStorage.clear());

describe("the settings", () => {
  it("are known ones, whatever the address and the memory say", () => {
    const anyCode = hostileInput(fc.constantFrom("zh", "en", "dark", "light", "system"));
    const themes: unknown[] = ["system", "light", "dark"];
    fc.assert(
      fc.property(anyCode, anyCode, (asked, stored) => {
        localStorage.setItem("gongkai.theme", stored);
        const query = new URLSearchParams({ lang: asked, theme: asked });
        must(["zh", "en", undefined].includes(askedLocale(query)), "the language is known");
        must([...themes, undefined].includes(askedTheme(query)), "the theme asked for is known");
        must(themes.includes(rememberedTheme()), "the theme remembered is known");
      }),
      manyRuns,
    );
  });
});

describe("the last picture's format", () => {
  const valid = fc
    .record({
      preset: fc.constantFrom("free", ...presets.map(({ id }) => id)),
      theme: fc.constantFrom(...pictureThemes),
      width: fc.integer({ min: 320, max: 4000 }),
      height: fc.integer({ min: 320, max: 4000 }),
    })
    .map((choice) => JSON.stringify(choice));

  it("comes back as it was written", () => {
    fc.assert(fc.property(valid, (text) => mustEqual(JSON.stringify(parseChoice(text)), text)));
  });

  it("is one that a picture can have, whatever is stored", () => {
    fc.assert(
      fc.property(hostileInput(valid), (text) => {
        const choice = parseChoice(text);
        must(presetOf(choice) !== undefined, "it can be drawn");
        must(pictureThemes.includes(choice.theme), "its ground is known");
        mustEqual(parseChoice(JSON.stringify(choice)), choice);
      }),
      manyRuns,
    );
  });
});

describe("an edited notice", () => {
  const valid = fc
    .dictionary(hostileText, hostileText, { maxKeys: 3 })
    .map((edits) => JSON.stringify(edits));

  it("is nothing but texts, whatever is stored", () => {
    fc.assert(
      fc.property(hostileInput(valid), (text) => {
        const edits = readEdits(text);
        must(
          Object.values(edits).every((each) => typeof each === "string"),
          "all are texts",
        );
        mustEqual(readEdits(JSON.stringify(edits)), edits);
        must(Reflect.get({}, "polluted") === undefined, "nothing else has changed");
      }),
      manyRuns,
    );
  });
});

it("nothing enormous is read", () => {
  for (const text of enormous) {
    const start = performance.now();
    parseChoice(text);
    readEdits(text);
    expect(performance.now() - start).toBeLessThan(patience);
  }
});
