import { useEffect, useRef } from "react";
import { useLocation } from "react-router-dom";
import { PageNavLink } from "../address/PageLink.tsx";
import { pageIds, pagePath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./Navigation.module.css";

/** The sections; on a phone a row that scrolls sideways. */
export function Navigation() {
  const words = useWords();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);

  // On a phone the present section may stand outside the row: bring it into sight.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (current && pathname) nav.current?.scrollTo({ left: current.offsetLeft - 48 });
  }, [pathname]);

  return (
    <nav ref={nav} className={styles.nav} aria-label={words.t("shell.menu")}>
      <ul className={styles.list}>
        {pageIds.map((page) => (
          <li key={page}>
            <PageNavLink to={pagePath(page)} className={styles.link}>
              {words.t(`page.${page}`)}
            </PageNavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
