import type { MouseEvent } from "react";
import { Link, useLocation } from "react-router-dom";
import { barePath, pathHead, pathIn } from "../address/languagePath.ts";
import { useQuery } from "../address/useQuery.ts";
import type { Locale } from "../i18n/words.ts";
import { useDeviceValue } from "../ui/useDeviceValue.ts";
import styles from "./HeaderTools.module.css";
import { isPlain } from "./isPlain.ts";
import { rememberLocale } from "./settings.ts";

/** Each language by its own name, so that who does not read the present one finds it. */
const languages: Readonly<Record<Locale, { name: string; sign: string; tag: string }>> = {
  zh: { name: "中文", sign: "中", tag: "zh-CN" },
  en: { name: "English", sign: "EN", tag: "en" },
};

/** The page in the other language: a link, so that it leads there without the script as well. */
export function LanguageSwitch() {
  const { query, change } = useQuery();
  const { pathname, hash } = useLocation();
  const place = useDeviceValue(() => hash, "");
  const head = pathHead(pathname);
  const other: Locale = head.locale === "zh" ? "en" : "zh";
  const { name, sign, tag } = languages[other];

  /** Says that it wants Chinese: opened elsewhere, it would be given the language of the device. */
  function otherAddress(): string {
    const params = new URLSearchParams(query);
    params.delete("lang");
    if (other === "zh") params.set("lang", other);
    const text = params.toString();
    const path = barePath(pathname) + (text && `?${text}`) + place;
    return pathIn(other, path, head.report);
  }

  function choose(event: MouseEvent): void {
    if (!isPlain(event)) return;
    event.preventDefault();
    const kept = rememberLocale(other);
    change({ lang: kept || other === "en" ? null : other }, { locale: other });
  }

  return (
    <Link
      to={otherAddress()}
      hrefLang={tag}
      lang={tag}
      aria-label={name}
      title={name}
      className={styles.tool}
      onClick={choose}
    >
      {sign}
    </Link>
  );
}
