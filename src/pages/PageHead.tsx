import type { ReactNode } from "react";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { keepUnits } from "../ui/keepUnits.ts";
import styles from "./PageHead.module.css";
import { PageTitle } from "./PageTitle.tsx";

type PageHeadProps = {
  /** The page's name, also in the title of the document. */
  name: string;
  /** Absent where what stands below says its findings itself: then the name is the headline. */
  headline?: string;
  lead?: ReactNode;
  /** What the document says of itself; absent where the lead, if it is a text, says it. */
  description?: string;
  /** The report that the page is about, for the title of the document. */
  report?: Report;
  /** Set in one line where it fits; otherwise in the measure of a headline. */
  wide?: boolean;
  children?: ReactNode;
};

/** The opening of a page: a headline that states something below its name, or its name alone; a lead. */
export function PageHead(props: PageHeadProps) {
  const { name, headline, lead, report, wide = false, children } = props;
  const words = useWords();
  const { description = typeof lead === "string" ? lead : undefined } = props;
  const said =
    headline !== undefined && description !== undefined
      ? words.t("page.description", { headline, lead: description })
      : (description ?? headline);
  return (
    <header className={headline === undefined ? `${styles.head} ${styles.slim}` : styles.head}>
      <PageTitle title={name} description={said} report={report} />
      {headline !== undefined && !wide && <p className={styles.kicker}>{name}</p>}
      <h1 className={wide ? `${styles.headline} ${styles.wide}` : styles.headline}>
        {keepUnits(headline ?? name)}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
