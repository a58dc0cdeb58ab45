import { type Locale, locales } from "../i18n/words.ts";
import { type ThemeChoice, themeChoices } from "../theme/themeChoice.ts";

const storageName = { locale: "gongkai.lang", theme: "gongkai.theme" } as const;

function known<Option extends string>(
  options: readonly Option[],
  candidate: string | null,
): Option | undefined {
  return options.find((option) => option === candidate);
}

/** The language that an address asks for, whatever its path says. */
export function askedLocale(query: URLSearchParams): Locale | undefined {
  return known(locales, query.get("lang"));
}

export function askedTheme(query: URLSearchParams): ThemeChoice | undefined {
  return known(themeChoices, query.get("theme"));
}

export function rememberedTheme(): ThemeChoice {
  try {
    return known(themeChoices, localStorage.getItem(storageName.theme)) ?? "system";
  } catch {
    return "system"; // Storage can be blocked; the product works without a memory.
  }
}

/**
 * Keeps the language for the next visit, when the script in index.html asks for it.
 * @returns whether the device keeps it
 */
export function rememberLocale(locale: Locale): boolean {
  return remember(storageName.locale, locale);
}

/** Keeps the theme for the next visit; the address carries it as well. */
export function rememberTheme(theme: ThemeChoice): void {
  remember(storageName.theme, theme);
}

function remember(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Shows the settings on the document, for style sheets and assistive technology. */
export function applySettings(locale: Locale, theme: ThemeChoice): void {
  applyLocale(locale);
  applyTheme(theme);
}

// What is written again without a change has the browser look at every style anew.

function applyLocale(locale: Locale): void {
  const tag = locale === "zh" ? "zh-CN" : "en";
  const root = document.documentElement;
  if (root.lang !== tag) root.lang = tag;
}

/** Shows the theme alone. */
export function applyTheme(theme: ThemeChoice): void {
  const { dataset } = document.documentElement;
  const shown = theme === "system" ? undefined : theme;
  if (dataset.theme === shown) return;
  if (shown) dataset.theme = shown;
  else delete dataset.theme;
}
