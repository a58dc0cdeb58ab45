import { afterEach, describe, expect, it, vi } from "vitest";
import {
  applySettings,
  askedLocale,
  askedTheme,
  rememberedTheme,
  rememberLocale,
  rememberTheme,
} from "../../src/app/settings.ts";

const asked = (text: string) => {
  const query = new URLSearchParams(text);
  return [askedLocale(query), askedTheme(query)];
};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("an address", () => {
  it("asks for a language and a theme, each for itself", () => {
    expect(asked("lang=zh&theme=light")).toEqual(["zh", "light"]);
    expect(asked("lang=en")).toEqual(["en", undefined]);
    expect(asked("theme=system")).toEqual([undefined, "system"]);
  });

  it.each(["", "lang=fr&theme=neon", "lang=&theme=", "lang=ZH", "lang=__proto__"])(
    "asks for nothing with ?%s",
    (query) => {
      expect(asked(query)).toEqual([undefined, undefined]);
    },
  );
});

describe("the memory", () => {
  it("has the device's theme until someone chooses", () => {
    expect(rememberedTheme()).toBe("system");
    rememberTheme("dark");
    expect(rememberedTheme()).toBe("dark");
    expect(rememberLocale("en")).toBe(true);
    expect(localStorage.getItem("gongkai.lang")).toBe("en");
  });

  it("drops what was remembered wrongly", () => {
    localStorage.setItem("gongkai.theme", "42");
    expect(rememberedTheme()).toBe("system");
  });

  it("says when the device refuses it", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    expect(rememberLocale("en")).toBe(false);
    expect(() => rememberTheme("dark")).not.toThrow();
    expect(rememberedTheme()).toBe("system");
  });
});

describe("the document", () => {
  const root = document.documentElement;

  it("says its language and its theme, the device's by saying nothing", () => {
    applySettings("en", "dark");
    expect([root.lang, root.dataset.theme]).toEqual(["en", "dark"]);
    applySettings("zh", "system");
    expect([root.lang, root.dataset.theme]).toEqual(["zh-CN", undefined]);
  });
});
