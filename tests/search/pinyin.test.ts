// @vitest-environment node

import { charactersBySyllable as searched } from "virtual:pinyin";
import { describe, expect, it } from "vitest";
import { charactersBySyllable } from "../../scripts/vite/pinyin.ts";
import { indicators } from "../fixtures/hailingForm.ts";

function readingsOf(character: string, map: Readonly<Record<string, string>>): string[] {
  return Object.keys(map).filter((syllable) => map[syllable]?.includes(character));
}

describe("the pinyin made while building", () => {
  it("reads a character as its word does", () => {
    const map = charactersBySyllable(["行政复议", "银行", "重大舆情", "区长信箱", "增长率"]);
    expect(readingsOf("行", map).sort()).toEqual(["hang", "xing"]);
    expect(readingsOf("重", map)).toEqual(["zhong"]);
    expect(readingsOf("长", map)).toEqual(["zhang"]);
    expect(readingsOf("率", map)).toEqual(["lv"]);
  });

  it("passes over what is not Chinese", () => {
    expect(charactersBySyllable(["APP (1)", ""])).toEqual({});
  });

  it("knows every character of every label, and few of them in two ways", () => {
    const characters = new Set(
      indicators.flatMap(({ label }) => label.zh.match(/\p{Script=Han}/gu) ?? []),
    );
    const readings = [...characters].map((each) => readingsOf(each, searched));
    expect(readings.filter((each) => each.length === 0)).toEqual([]);
    expect(readings.filter((each) => each.length > 1).length).toBeLessThan(4);
    for (const [character, reading] of [
      ["行", "xing"],
      ["参", "can"],
    ] as const) {
      expect(readingsOf(character, searched)).toEqual([reading]);
    }
  });

  it("stays small", () => {
    expect(JSON.stringify(searched).length).toBeLessThan(8000);
  });
});
