import { PageNavLink } from "../address/PageLink.tsx";
import { briefingPath } from "../briefing/basket/briefingPaths.ts";
import { useBriefing } from "../briefing/basket/useBriefing.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./BriefingLink.module.css";

/** The way to the briefing from anywhere, with how much has been put into it. */
export function BriefingLink() {
  const words = useWords();
  const n = useBriefing().briefing.items.length;
  return (
    <PageNavLink to={briefingPath} className={styles.link}>
      {n === 0 ? words.t("briefing.name") : words.t("briefing.linkCount", { n })}
    </PageNavLink>
  );
}
