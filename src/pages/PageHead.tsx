import type { ReactNode } from "react";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { keepUnits } from "../ui/keepUnits.ts";
import styles from "./PageHead.module.css";
import { PageTitle } from "./PageTitle.tsx";

type PageHeadProps = {
  /** The page's name, also in the title of the document. */
  name: string;
  headline: string;
  lead?: string;
  /** The report that the page is about, for the title of the document. */
  report?: Report;
  children?: ReactNode;
};

/** The opening of a page: its name as a kicker, a headline that states something, a lead. */
export function PageHead({ name, headline, lead, report, children }: PageHeadProps) {
  const words = useWords();
  const description =
    lead === undefined ? headline : words.t("page.description", { headline, lead });
  return (
    <header className={styles.head}>
      <PageTitle title={name} description={description} report={report} />
      <p className={styles.kicker}>{name}</p>
      <h1 className={styles.headline}>{keepUnits(headline)}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
