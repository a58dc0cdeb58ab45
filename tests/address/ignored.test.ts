// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import {
  dismissIgnored,
  forgetIgnored,
  ignoredSoFar,
  ignoredText,
  noteIgnored,
} from "../../src/address/ignored.ts";

const entry = (value: string, name = "sort") => ({ name, value });

beforeEach(forgetIgnored);

describe("what an address asks for in vain", () => {
  it("is said once, however often it is read", () => {
    noteIgnored([entry("song")]);
    noteIgnored([entry("song"), entry("moon")]);
    expect(ignoredSoFar().map(ignoredText)).toEqual(["sort=song", "sort=moon"]);
  });

  it("stays away once it has been put away, until another page", () => {
    noteIgnored([entry("song")]);
    dismissIgnored();
    noteIgnored([entry("song"), entry("moon")]);
    expect(ignoredSoFar().map(ignoredText)).toEqual(["sort=moon"]);
    forgetIgnored();
    noteIgnored([entry("song")]);
    expect(ignoredSoFar().map(ignoredText)).toEqual(["sort=song"]);
  });

  it("does not pile up", () => {
    noteIgnored(Array.from({ length: 5000 }, (_, index) => entry(String(index))));
    expect(ignoredSoFar()).toHaveLength(20);
  });
});

describe("as text", () => {
  it.each([
    ["a".repeat(100_000), `sort=${"a".repeat(40)}…`],
    ["😀".repeat(50), `sort=${"😀".repeat(40)}…`],
    ["right\u202eto left", "sort=right\u{fffd}to left"],
    ["a\u0000b\nc\u2028d", "sort=a\u{fffd}b\u{fffd}c\u{fffd}d"],
    ["\ud800", "sort=\u{fffd}"],
    ["<script>", "sort=<script>"],
  ])("%.20j is short and keeps its line", (value, text) => {
    expect(ignoredText(entry(value))).toBe(text);
  });
});
