import { PageNavLink } from "../address/PageLink.tsx";
import { briefingPath } from "../briefing/basket/briefingPaths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./BriefingLink.module.css";
import { useBriefingCount } from "./useBriefingCount.ts";

/** The way to the briefing from anywhere, with how much has been put into it. */
export function BriefingLink() {
  const words = useWords();
  const n = useBriefingCount();
  return (
    <PageNavLink to={briefingPath} className={styles.link}>
      {n === 0 ? words.t("briefing.name") : words.t("briefing.linkCount", { n })}
    </PageNavLink>
  );
}
