import { afterEach, describe, expect, it, vi } from "vitest";
import { applySettings, rememberSettings, resolveSettings } from "../../src/app/settings.ts";

const from = (query: string) => resolveSettings(new URLSearchParams(query));

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("the settings in force", () => {
  it("are Chinese and the device's theme where nobody chose", () => {
    expect(from("")).toEqual({ locale: "zh", theme: "system" });
  });

  it("are those remembered", () => {
    rememberSettings({ locale: "en", theme: "dark" });
    expect(from("")).toEqual({ locale: "en", theme: "dark" });
  });

  it("are those of the address before those remembered, each for itself", () => {
    rememberSettings({ locale: "en", theme: "dark" });
    expect(from("lang=zh&theme=light")).toEqual({ locale: "zh", theme: "light" });
    expect(from("lang=zh")).toEqual({ locale: "zh", theme: "dark" });
    expect(from("theme=system")).toEqual({ locale: "en", theme: "system" });
  });

  it.each(["lang=fr&theme=neon", "lang=&theme=", "lang=ZH", "lang=__proto__"])(
    "drop ?%s",
    (query) => {
      expect(from(query)).toEqual({ locale: "zh", theme: "system" });
    },
  );

  it("drop what was remembered wrongly", () => {
    localStorage.setItem("gongkai.lang", "tlh");
    localStorage.setItem("gongkai.theme", "42");
    expect(from("")).toEqual({ locale: "zh", theme: "system" });
  });

  it("hold without a memory, where the device refuses storage", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    expect(() => rememberSettings({ locale: "en", theme: "dark" })).not.toThrow();
    expect(from("lang=en")).toEqual({ locale: "en", theme: "system" });
  });
});

describe("the document", () => {
  const root = document.documentElement;

  it("says its language and its theme, the device's by saying nothing", () => {
    applySettings({ locale: "en", theme: "dark" });
    expect([root.lang, root.dataset.theme]).toEqual(["en", "dark"]);
    applySettings({ locale: "zh", theme: "system" });
    expect([root.lang, root.dataset.theme]).toEqual(["zh-CN", undefined]);
  });
});
