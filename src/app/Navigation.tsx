import type { ReportFacts } from "virtual:report-facts";
import { useEffect, useRef } from "react";
import { useLocation } from "react-router-dom";
import { PageNavLink } from "../address/PageLink.tsx";
import { checkPath, type PageId, pagePath } from "../address/paths.ts";
import { isTopic } from "../forms/topics.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./Navigation.module.css";
import { useReportHead } from "./reportHead.ts";
import { useCheckedReport } from "./useCheckedReport.ts";

/** What the report is about; whether it agrees with itself; its figures and its text. */
const groups = {
  content: [
    "overview",
    "disclosure",
    "responses",
    "applications",
    "review",
    "administration",
    "services",
    "capacity",
  ],
  checks: ["audit"],
  data: ["data", "report"],
} as const satisfies Record<string, readonly PageId[]>;

/** The subjects are those of the report's form; everything else there is for every report. */
function hasPage({ topics }: ReportFacts, page: PageId): boolean {
  return !isTopic(page) || topics.includes(page);
}

const groupNames = Object.keys(groups) as (keyof typeof groups)[];

/** The sections; on a phone a row that scrolls sideways and stays in sight. */
export function Navigation() {
  const words = useWords();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  const report = useCheckedReport();
  // On a phone the present section may stand outside the row: bring it into sight.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (current && pathname) nav.current?.scrollTo({ left: current.offsetLeft - 48 });
  }, [pathname]);

  const facts = useReportHead()?.facts;
  if (!facts) return null;
  return (
    <nav ref={nav} className={styles.nav} aria-label={words.t("shell.menu")}>
      {groupNames.map((group) => (
        <ul key={group} className={styles.list} aria-label={words.t(`nav.${group}`)}>
          {groups[group]
            .filter((page) => hasPage(facts, page))
            .map((page) => (
              <li key={page}>
                <PageNavLink to={pagePath(page)} className={styles.link}>
                  {words.t(`page.${page}`)}
                  {page === "audit" && <Contradictions n={facts.contradictions} />}
                </PageNavLink>
              </li>
            ))}
          {group === "checks" && (
            <li className={styles.narrow}>
              <PageNavLink to={checkPath} report={report} className={styles.link}>
                {words.t("page.check")}
              </PageNavLink>
            </li>
          )}
        </ul>
      ))}
    </nav>
  );
}

/** In how many places the report disagrees with itself. */
function Contradictions({ n }: { n: number }) {
  const words = useWords();
  if (n === 0) return null;
  return (
    <>
      {" "}
      <span className={styles.count} aria-hidden="true">
        {words.number(n)}
      </span>
      <span className="visually-hidden">{words.t("nav.contradictions", { n })}</span>
    </>
  );
}
