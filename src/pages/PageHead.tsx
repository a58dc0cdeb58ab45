import type { ReactNode } from "react";
import { keepUnits } from "../ui/keepUnits.ts";
import { PageTitle } from "../ui/PageTitle.tsx";
import styles from "./PageHead.module.css";

type PageHeadProps = {
  /** The page's name, also in the title of the document. */
  name: string;
  headline: string;
  lead?: string;
  children?: ReactNode;
};

/** The opening of a page: its name as a kicker, a headline that states something, a lead. */
export function PageHead({ name, headline, lead, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <PageTitle title={name} />
      <p className={styles.kicker}>{name}</p>
      <h1 className={styles.headline}>{keepUnits(headline)}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
