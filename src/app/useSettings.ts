import { useEffect } from "react";
import { useLocation } from "react-router-dom";
import { localeOf } from "../address/languagePath.ts";
import { useQuery } from "../address/useQuery.ts";
import type { Locale } from "../i18n/words.ts";
import type { ThemeChoice } from "../theme/themeChoice.ts";
import { useDeviceValue } from "../ui/useDeviceValue.ts";
import { useHydrated } from "../ui/useHydrated.ts";
import { applySettings, askedLocale, askedTheme, rememberedTheme } from "./settings.ts";

/** The language of the path, and the theme of the address, else the remembered, else the device's. */
export function useSettings(): { locale: Locale; theme: ThemeChoice } {
  const { query, change } = useQuery();
  const hydrated = useHydrated();
  const remembered = useDeviceValue(rememberedTheme, "system");
  const locale = localeOf(useLocation().pathname);
  const theme = askedTheme(query) ?? remembered;
  const asked = askedLocale(query);

  // The script in index.html saw to both before the first paint: nothing is undone before it is known.
  useEffect(() => {
    if (hydrated) applySettings(locale, theme);
  }, [hydrated, locale, theme]);

  // Addresses used to name the language in their query only. On a load the script in index.html has
  // answered such a wish; here arrive those that load nothing, such as a new hash of the single file.
  useEffect(() => {
    if (asked && asked !== locale)
      change({ lang: asked === "zh" ? asked : null }, { locale: asked });
  }, [asked, locale, change]);

  return { locale, theme };
}
