import { type MouseEvent, type ReactNode, useEffect } from "react";
import { PageLink } from "../address/PageLink.tsx";
import { loadAllWords } from "../i18n/dictionaries.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { SearchButton } from "../search/SearchButton.tsx";
import type { ThemeChoice } from "../theme/themeChoice.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import { BriefingLink } from "./BriefingLink.tsx";
import { CheckLink } from "./CheckLink.tsx";
import { Footer } from "./Footer.tsx";
import tools from "./HeaderTools.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Navigation } from "./Navigation.tsx";
import { PrintedHead } from "./PrintedHead.tsx";
import { ReportPicker } from "./ReportPicker.tsx";
import styles from "./Shell.module.css";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { UpdatePlace } from "./UpdatePlace.tsx";
import { usePageArrival } from "./usePageArrival.ts";

const ProductSearch = lazyPart(
  async () => {
    // It finds things by their names in both languages.
    const [{ ProductSearch }] = await Promise.all([import("./ProductSearch.tsx"), loadAllWords()]);
    return ProductSearch;
  },
  { close: ({ onClose }) => onClose() },
);

/** Moves the focus itself: in the single file the hash holds the page, and must not be changed. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

type ShellProps = { theme: ThemeChoice; children: ReactNode };

/** What stands around every page: the name, the navigation, the switches, the footer. */
export function Shell({ theme, children }: ShellProps) {
  const words = useWords();
  usePageArrival();
  // For whoever measures: from here on the switches, the search and the menu answer.
  useEffect(() => void performance.mark("gongkai.live"), []);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page, as its address says. */}
      <a className={styles.skip} href="#content" onClick={skipToContent}>
        {words.t("shell.skip")}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <div className={styles.brand}>
            <PageLink to="/" className={styles.name}>
              {words.t("shell.product")}
            </PageLink>
            <ReportPicker />
          </div>
          <div className={tools.tools}>
            <SearchButton Dialog={ProductSearch} />
            <CheckLink />
            <BriefingLink />
            <LanguageSwitch />
            <ThemeSwitch theme={theme} />
          </div>
        </div>
        <Navigation />
      </header>
      <PrintedHead />
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer />
      <UpdatePlace />
    </>
  );
}
