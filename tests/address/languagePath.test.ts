// @vitest-environment node
import { matchRoutes } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { barePath, inEveryLanguage, localeOf, pathIn } from "../../src/address/languagePath.ts";
import { chartPath, pageIds, pagePath } from "../../src/address/paths.ts";
import { locales } from "../../src/i18n/words.ts";

describe("the language of a path", () => {
  it.each([
    ["/", "zh", "/"],
    ["/en", "en", "/"],
    ["/en/", "en", "/"],
    ["/en/data", "en", "/data"],
    ["/en/data/", "en", "/data"],
    ["/data/", "zh", "/data"],
    ["/english", "zh", "/english"],
    ["/EN/data", "zh", "/EN/data"],
    ["/data/en", "zh", "/data/en"],
    ["/en/en", "en", "/en"],
    ["/en//other.host/x", "en", "/other.host/x"],
  ])("of %s is %s, for the page %s", (path, locale, bare) => {
    expect([localeOf(path), barePath(path)]).toEqual([locale, bare]);
  });

  it("comes back out of every path that it is put into", () => {
    for (const path of [...pageIds.map(pagePath), chartPath("a.b"), "/no/such/page"]) {
      for (const locale of locales) {
        const full = pathIn(locale, path);
        expect([localeOf(full), barePath(full)]).toEqual([locale, path]);
      }
    }
  });

  it("does not matter to a route", () => {
    for (const path of ["/", "/data", "/charts/:id"]) {
      const routes = [{ path: inEveryLanguage(path) }];
      const place = path.replace(":id", "a.b");
      for (const locale of locales) {
        expect(matchRoutes(routes, pathIn(locale, place)), place).not.toBeNull();
      }
      expect(matchRoutes(routes, `/english${place}`)).toBeNull();
    }
  });
});
