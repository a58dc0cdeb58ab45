// @vitest-environment node
import { describe, expect, it } from "vitest";
import { withSticky } from "../../src/address/useQuery.ts";

describe("a link within the product", () => {
  it.each([
    ["/applications", "", "/applications"],
    ["/applications", "lang=en", "/applications?lang=en"],
    ["/applications", "lang=en&theme=dark", "/applications?lang=en&theme=dark"],
    ["/data?card=review.total", "lang=en", "/data?card=review.total&lang=en"],
    ["/data?lang=zh", "lang=en", "/data?lang=zh"],
    ["/applications#applications.flow", "", "/applications#applications.flow"],
    ["/applications#applications.flow", "lang=en", "/applications?lang=en#applications.flow"],
    ["/data?card=a#top", "theme=dark", "/data?card=a&theme=dark#top"],
    ["/applications", "card=review.total&applications.flow=show.table", "/applications"],
  ])("to %s from ?%s is %s", (path, query, link) => {
    expect(withSticky(path, new URLSearchParams(query))).toBe(link);
  });
});
