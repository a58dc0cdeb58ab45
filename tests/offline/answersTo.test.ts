// @vitest-environment node
import { describe, expect, it } from "vitest";
import { answersTo } from "../../src/offline/worker/answersTo.ts";
import type { SiteFile } from "../../src/offline/worker/siteFiles.ts";

const scope = "https://a.cn/gk/";
const files: SiteFile[] = ["./", "data/x/observations.csv", "assets/a-1.js", "about/"].map(
  (path) => [path, ""],
);
const answers = (url: string) =>
  answersTo(scope + url, scope, files).map((each) => each.slice(scope.length - 1));

describe("what answers a navigation without a network", () => {
  it.each(["", "?lang=en#top", "index.html"])("is the first page for '%s'", (url) => {
    expect(answers(url)).toContain("/");
  });

  it("is the page itself if it was drawn ahead of time, else the general one", () => {
    expect(answers("about?lang=en")).toEqual(["/about", "/about/", "/about.html", "/404.html"]);
    expect(answers("about/")).toEqual(["/about/", "/about/", "/about.html", "/404.html"]);
    expect(answers("about/index.html")).toContain("/about/");
  });

  it("is the page also for an address with dots", () => {
    expect(answers("charts/applications.outcomes").at(-1)).toBe("/404.html");
  });

  it("is a file or nothing where a file is asked for", () => {
    expect(answers("data/x/observations.csv?v=1")).toEqual(["/data/x/observations.csv"]);
    expect(answers("assets/gone-2.js")).toEqual(["/assets/gone-2.js"]);
  });
});
