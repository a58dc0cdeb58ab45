import { Suspense, useEffect } from "react";
import { useParams } from "react-router-dom";
import { shown } from "../address/ignored.ts";
import { useQuery } from "../address/useQuery.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { findChart } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { lazyPart } from "../ui/lazyPart.tsx";
import { ChartTitle } from "./ChartTitle.tsx";
import styles from "./EmbedPage.module.css";
import { NotFoundPage } from "./NotFoundPage.tsx";

// It draws at once what a page draws when it is approached.
const CleanView = lazyPart(async () => (await import("./CleanView.tsx")).CleanView);

/**
 * One chart without the shell: for frames in other pages, to which it tells its height, and as a
 * clean view (`?picture=<format>`) for those who take a screenshot.
 */
export function EmbedPage({ report }: { report: Report }) {
  const words = useWords();
  const { chartId = "" } = useParams();
  const { query } = useQuery();
  const chart = findChart(chartId);
  const picture = query.get("picture");

  useEffect(() => {
    if (window.parent === window) return;
    const observer = new ResizeObserver(() =>
      // The height of a public page is no secret, so any page that frames it may know.
      window.parent.postMessage({ gongkaiHeight: document.documentElement.scrollHeight }, "*"),
    );
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  if (!chart) {
    return (
      <main id="content" className={styles.page}>
        <NotFoundPage text={words.t("notFound.chart", { id: shown(chartId) })} />
      </main>
    );
  }
  return (
    <main id="content" className={picture === null ? styles.page : undefined}>
      <ChartTitle chart={chart} report={report} />
      {picture === null ? (
        <ChartFrame key={chart.id} definition={chart} report={report} alone />
      ) : (
        <Suspense fallback={null}>
          <CleanView definition={chart} report={report} preset={picture} />
        </Suspense>
      )}
    </main>
  );
}
