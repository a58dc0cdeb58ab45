// @vitest-environment node
import { describe, expect, it } from "vitest";
import { absoluteAddress, isPublic, type Place } from "../../src/address/absoluteAddress.ts";

const site = (base: string, href: string): Place => ({ singleFile: false, base, href });
const file = (href: string): Place => ({ singleFile: true, base: "./", href });
const onDisk = "file:///C:/%E5%B9%B4%E6%8A%A5/gongkai.html";

describe("a full address", () => {
  it.each([
    ["/", site("/", "https://a.cn/data?q=1#x"), "https://a.cn/"],
    [
      "/charts/a.b?a.b=sort.size",
      site("/", "https://a.cn/"),
      "https://a.cn/charts/a.b?a.b=sort.size",
    ],
    [
      "/data?card=x",
      site("/tools/gk/", "http://a.cn:81/tools/gk/audit"),
      "http://a.cn:81/tools/gk/data?card=x",
    ],
    ["/briefing#b=ab_c-", site("/gk/", "https://a.cn/gk/"), "https://a.cn/gk/briefing#b=ab_c-"],
    ["/", file(onDisk), `${onDisk}#/`],
    ["/charts/a.b?lang=en", file(`${onDisk}#/data?q=1#top`), `${onDisk}#/charts/a.b?lang=en`],
    ["/data", file(`${onDisk}?lang=en`), `${onDisk}#/data`],
    [
      "/briefing?lang=en#b=x",
      file("https://a.cn/files/g.html"),
      "https://a.cn/files/g.html#/briefing?lang=en#b=x",
    ],
  ])("of %s", (path, place, expected) => {
    expect(absoluteAddress(path, place)).toBe(expected);
  });

  it("is of use to others unless it is that of a file on one's own disk", () => {
    expect(isPublic(absoluteAddress("/data", site("/", "https://a.cn/")))).toBe(true);
    expect(isPublic(absoluteAddress("/data", file(onDisk)))).toBe(false);
    expect(isPublic(absoluteAddress("/data", file("https://a.cn/g.html")))).toBe(true);
  });
});
