import { type Locale, locales } from "../i18n/words.ts";
import { type ThemeChoice, themeChoices } from "../theme/ThemeContext.tsx";

export type Settings = { readonly locale: Locale; readonly theme: ThemeChoice };

const storageName = { locale: "gongkai.lang", theme: "gongkai.theme" } as const;

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // Storage can be blocked; the product works without a memory.
  }
}

function known<Option extends string>(
  options: readonly Option[],
  ...candidates: (string | null)[]
): Option | undefined {
  for (const candidate of candidates) {
    const found = options.find((option) => option === candidate);
    if (found) return found;
  }
  return undefined;
}

/** The settings in force: from the address, else as remembered, else Chinese and the device's theme. */
export function resolveSettings(query: URLSearchParams): Settings {
  return {
    locale: known(locales, query.get("lang"), read(storageName.locale)) ?? "zh",
    theme: known(themeChoices, query.get("theme"), read(storageName.theme)) ?? "system",
  };
}

/** Keeps a choice for the next visit; a device that refuses storage just forgets it. */
export function rememberSettings({ locale, theme }: Settings): void {
  try {
    localStorage.setItem(storageName.locale, locale);
    localStorage.setItem(storageName.theme, theme);
  } catch {
    // Nothing is lost: the address still carries the choice.
  }
}

/** Shows the settings on the document, for style sheets and assistive technology. */
export function applySettings({ locale, theme }: Settings): void {
  const root = document.documentElement;
  root.lang = locale === "zh" ? "zh-CN" : "en";
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}
