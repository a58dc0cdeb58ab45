// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ignoredByApp } from "../../src/app/ignoredByApp.ts";

const ignored = (query: string, hash = "") =>
  ignoredByApp(new URLSearchParams(query), hash).map(({ name, value }) => `${name}=${value}`);

describe("what no page reads for itself", () => {
  it("is said where it is ours: a theme, a chart that there is not, a place of such a chart", () => {
    expect(ignored("theme=pink&applications.song=sort.size", "#review.song")).toEqual([
      "theme=pink",
      "applications.song=sort.size",
      "#=review.song",
    ]);
  });

  it.each([
    "utm_source=x&from=timeline&isappinstalled=0&fbclid=1&share_token=a.b",
    "theme=dark&applications.outcomes=sort.size&applications.outcomes.basis=x",
    "theme=",
    "constructor=1&__proto__=2",
  ])("is nothing of others, nor what a chart reads: %s", (query) => {
    expect(ignored(query, "#wechat_redirect")).toEqual([]);
  });
});
