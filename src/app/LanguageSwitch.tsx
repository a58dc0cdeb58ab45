import type { MouseEvent } from "react";
import { Link, useLocation } from "react-router-dom";
import { barePath, localeOf, pathIn } from "../address/languagePath.ts";
import { useQuery } from "../address/useQuery.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { type Locale, locales } from "../i18n/words.ts";
import { useDeviceValue } from "../ui/useDeviceValue.ts";
import styles from "./SettingsSwitches.module.css";
import { rememberLocale } from "./settings.ts";

/** Each language by its own name, so that who does not read the present one finds it. */
const languages: Readonly<Record<Locale, { name: string; tag: string }>> = {
  zh: { name: "中文", tag: "zh-CN" },
  en: { name: "English", tag: "en" },
};

/** Whether a click means this page, not a new tab or a download. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** The page in each language: links, so that they lead there without the script as well. */
export function LanguageSwitch() {
  const words = useWords();
  const { query, change } = useQuery();
  const { pathname, hash } = useLocation();
  const place = useDeviceValue(() => hash, "");
  const present = localeOf(pathname);

  /** Says that it wants Chinese: opened elsewhere, it would be given the language of the device. */
  function addressIn(locale: Locale): string {
    const params = new URLSearchParams(query);
    params.delete("lang");
    if (locale === "zh") params.set("lang", locale);
    const text = params.toString();
    const path = barePath(pathname) + (text && `?${text}`) + place;
    return pathIn(locale, path);
  }

  function choose(event: MouseEvent, locale: Locale): void {
    if (!isPlain(event)) return;
    event.preventDefault();
    const kept = rememberLocale(locale);
    change({ lang: kept || locale === "en" ? null : locale }, { locale });
  }

  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{words.t("shell.language")}</legend>
      {locales.map((locale) => (
        <Link
          key={locale}
          to={addressIn(locale)}
          hrefLang={languages[locale].tag}
          lang={languages[locale].tag}
          aria-current={locale === present ? "true" : undefined}
          className={styles.option}
          onClick={(event) => choose(event, locale)}
        >
          {languages[locale].name}
        </Link>
      ))}
    </fieldset>
  );
}
