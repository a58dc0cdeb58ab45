// @vitest-environment node
import { describe, expect, it } from "vitest";
import { withSticky } from "../../src/address/withSticky.ts";
import type { Locale } from "../../src/i18n/words.ts";

describe("a link within the product", () => {
  it.each<[string, Locale, string, string]>([
    ["/applications", "zh", "", "/applications"],
    ["/applications", "en", "", "/en/applications"],
    ["/", "en", "", "/en/"],
    ["/applications", "en", "theme=dark", "/en/applications?theme=dark"],
    ["/data?card=review.total", "en", "", "/en/data?card=review.total"],
    ["/data?card=review.total", "zh", "lang=zh", "/data?card=review.total&lang=zh"],
    ["/applications", "en", "lang=zh", "/en/applications"],
    ["/applications", "zh", "lang=en", "/applications"],
    ["/applications#applications.flow", "en", "", "/en/applications#applications.flow"],
    ["/data?card=a#top", "zh", "theme=dark", "/data?card=a&theme=dark#top"],
    ["/applications", "zh", "card=review.total&applications.flow=show.table", "/applications"],
  ])("to %s in %s from ?%s is %s", (path, locale, query, link) => {
    expect(
      withSticky(path, { locale, report: "hailing-2017", query: new URLSearchParams(query) }),
    ).toBe(link);
  });
});
