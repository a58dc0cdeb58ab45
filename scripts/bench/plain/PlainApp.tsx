import { useEffect, useState } from "react";
import { pageIds, pagePath } from "../../../src/address/paths.ts";
import { type Locale, wordsFor } from "../../../src/i18n/words.ts";
import { defaultReport } from "../../../src/reports/loadReport.ts";
import { PlainTable } from "./PlainTable.tsx";
import { PlainTopic } from "./PlainTopic.tsx";

/**
 * The content page and the table as one would usually build them: everything in one script, drawn
 * in the browser. The texts and the numbers are the real ones, so that only the way differs.
 */
export function PlainApp() {
  const [locale, setLocale] = useState<Locale>("zh");
  const [theme, setTheme] = useState("light");
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
  }, [locale, theme]);
  const words = wordsFor(locale);

  return (
    <>
      <header>
        <strong>{words.t("shell.product")}</strong>
        <nav>
          {pageIds.map((page) => (
            <a key={page} href={pagePath(page)}>
              {words.t(`page.${page}`)}
            </a>
          ))}
        </nav>
        <button type="button" onClick={() => setLocale("zh")}>
          中文
        </button>
        <button type="button" onClick={() => setLocale("en")}>
          English
        </button>
        <select value={theme} onChange={(event) => setTheme(event.target.value)}>
          <option value="light">{words.t("theme.light")}</option>
          <option value="dark">{words.t("theme.dark")}</option>
        </select>
      </header>
      <main>
        {location.pathname.startsWith("/data") ? (
          <PlainTable report={defaultReport} words={words} />
        ) : (
          <PlainTopic report={defaultReport} words={words} dark={theme === "dark"} />
        )}
      </main>
    </>
  );
}
