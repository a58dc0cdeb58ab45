import { PageNavLink } from "../address/PageLink.tsx";
import { briefingPath } from "../briefing/basket/briefingPaths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./HeaderTools.module.css";
import { useBriefingCount } from "./useBriefingCount.ts";

/** The way to the briefing from anywhere, with how much has been put into it. */
export function BriefingLink() {
  const words = useWords();
  const n = useBriefingCount();
  return (
    <PageNavLink
      to={briefingPath}
      className={styles.tool}
      aria-label={n === 0 ? undefined : words.t("briefing.linkCount", { n })}
    >
      {words.t("briefing.name")}
      {n > 0 && <b className={styles.count}>{words.number(n)}</b>}
    </PageNavLink>
  );
}
