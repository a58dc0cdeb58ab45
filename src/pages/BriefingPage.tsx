import { useEffect } from "react";
import { useBriefing } from "../briefing/basket/useBriefing.ts";
import { BriefingDesk } from "../briefing/desk/BriefingDesk.tsx";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./BriefingPage.module.css";
import { PageHead } from "./PageHead.tsx";

/** Where charts, numbers, tables and texts become a briefing. */
export function BriefingPage({ report }: { report: Report }) {
  const words = useWords();
  const n = useBriefing().briefing.items.length;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.deck = "";
    return () => {
      delete dataset.deck;
    };
  }, []);
  return (
    <>
      <div className={styles.head}>
        <PageHead
          report={report}
          name={words.t("briefing.name")}
          headline={
            n === 0
              ? words.t("briefing.headline.empty")
              : words.t("briefing.headline.some", { n, pages: n + 1 })
          }
          lead={words.t("briefing.lead")}
        />
      </div>
      <div className={styles.deck}>
        <BriefingDesk report={report} />
      </div>
    </>
  );
}
