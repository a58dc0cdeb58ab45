import { useEffect, useLayoutEffect } from "react";
import { useLocation } from "react-router-dom";
import { localeOf } from "../address/languagePath.ts";
import { useQuery } from "../address/useQuery.ts";
import type { Locale } from "../i18n/words.ts";
import type { ThemeChoice } from "../theme/themeChoice.ts";
import { useDeviceValue } from "../ui/useDeviceValue.ts";
import { applySettings, askedLocale, askedTheme, rememberedTheme } from "./settings.ts";

/** The language of the path, and the theme of the address, else the remembered, else the device's. */
export function useSettings(): { locale: Locale; theme: ThemeChoice } {
  const { query, change } = useQuery();
  const { pathname, search } = useLocation();
  const locale = localeOf(pathname);
  const theme = useDeviceValue(() => themeAt(search), "system");
  const asked = askedLocale(query);

  // The script in index.html saw to both before the first paint. What a page drawn ahead of time
  // comes to life with is not what it is shown with, so that is asked for anew.
  // In the same frame as the new words: the language chooses the fonts, which move every line.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the memory that is asked has no other sign.
  useLayoutEffect(() => applySettings(locale, themeAt(search)), [locale, search, theme]);

  // Addresses used to name the language in their query only. On a load the script in index.html has
  // answered such a wish; here arrive those that load nothing, such as a new hash of the single file.
  useEffect(() => {
    if (asked && asked !== locale)
      change({ lang: asked === "zh" ? asked : null }, { locale: asked });
  }, [asked, locale, change]);

  return { locale, theme };
}

function themeAt(search: string): ThemeChoice {
  return askedTheme(new URLSearchParams(search)) ?? rememberedTheme();
}
