// @vitest-environment node
import { matchRoutes } from "react-router-dom";
import { describe, expect, it } from "vitest";
import {
  barePath,
  localeOf,
  namesFirstReport,
  pageRoots,
  pathIn,
  reportIdOf,
} from "../../src/address/languagePath.ts";
import { chartPath, pageIds, pagePath } from "../../src/address/paths.ts";
import { locales } from "../../src/i18n/words.ts";

const first = "hailing-2017";

describe("the language and the report of a path", () => {
  it.each([
    ["/", "zh", first, "/"],
    ["/en", "en", first, "/"],
    ["/en/", "en", first, "/"],
    ["/en/data", "en", first, "/data"],
    ["/en/data/", "en", first, "/data"],
    ["/data/", "zh", first, "/data"],
    ["/english", "zh", first, "/english"],
    ["/EN/data", "zh", first, "/EN/data"],
    ["/data/en", "zh", first, "/data/en"],
    ["/en/en", "en", first, "/en"],
    ["/en//other.host/x", "en", first, "/other.host/x"],
    ["/r/pingtan-2025", "zh", "pingtan-2025", "/"],
    ["/r/pingtan-2025/", "zh", "pingtan-2025", "/"],
    ["/r/pingtan-2025/data", "zh", "pingtan-2025", "/data"],
    ["/en/r/pingtan-2025/charts/a.b/", "en", "pingtan-2025", "/charts/a.b"],
    ["/r/pingtan-2025//other.host/x", "zh", "pingtan-2025", "/other.host/x"],
    ["/r", "zh", first, "/r"],
    ["/report", "zh", first, "/report"],
    ["/data/r/pingtan-2025", "zh", first, "/data/r/pingtan-2025"],
  ])("of %s are %s and %s, for the page %s", (path, locale, report, bare) => {
    expect([localeOf(path), reportIdOf(path), barePath(path)]).toEqual([locale, report, bare]);
  });

  it("come back out of every path that they are put into", () => {
    for (const path of [...pageIds.map(pagePath), chartPath("a.b"), "/no/such/page"]) {
      for (const locale of locales) {
        for (const report of [first, "pingtan-2025"]) {
          const full = pathIn(locale, path, report);
          expect([localeOf(full), reportIdOf(full), barePath(full)]).toEqual([
            locale,
            report,
            path,
          ]);
        }
      }
    }
  });

  it("stand before the query and the hash", () => {
    expect(pathIn("en", "/?card=a#b", "x-1")).toBe("/en/r/x-1?card=a#b");
    expect(pathIn("zh", "/data?card=a", "x-1")).toBe("/r/x-1/data?card=a");
  });

  it("give the first report one path only", () => {
    expect(pathIn("zh", "/data", first)).toBe("/data");
    expect(namesFirstReport(`/r/${first}/data`)).toBe(true);
    expect(namesFirstReport("/data")).toBe(false);
    expect(namesFirstReport("/en/r/pingtan-2025")).toBe(false);
  });

  it("do not matter to a route", () => {
    const routes = pageRoots.map((path) => ({
      path,
      children: [{ index: true }, { path: "data" }, { path: "charts/:id" }],
    }));
    for (const path of ["/", "/data", "/charts/a.b"]) {
      for (const locale of locales) {
        for (const report of [first, "pingtan-2025"]) {
          expect(matchRoutes(routes, pathIn(locale, path, report)), path).not.toBeNull();
        }
      }
      expect(matchRoutes(routes, `/english${path}`)).toBeNull();
    }
  });
});
