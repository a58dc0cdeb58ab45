import { type MouseEvent, Suspense, useEffect } from "react";
import { useParams } from "react-router-dom";
import { useQuery } from "../address/useQuery.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { chartsFor } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import { ChartTitle } from "./ChartTitle.tsx";
import styles from "./EmbedPage.module.css";
import { MissingChart } from "./MissingChart.tsx";

// It draws at once what a page draws when it is approached.
const CleanView = lazyPart(async () => (await import("./CleanView.tsx")).CleanView);

/** In a frame there is room for the chart alone: what it leads to opens beside the page around it. */
function openBeside(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>("a[href]");
  if (!link || link.getAttribute("href")?.startsWith("#")) return;
  link.target = "_blank";
  link.relList.add("noopener");
  // The browser follows it, not the program within the frame.
  event.stopPropagation();
}

/**
 * One chart without the shell: for frames in other pages, to which it tells its height, and as a
 * clean view (`?picture=<format>`) for those who take a screenshot.
 */
export function EmbedPage({ report }: { report: Report }) {
  const { chartId = "" } = useParams();
  const { query } = useQuery();
  const chart = chartsFor(formOf(report)).find(({ id }) => id === chartId);
  const picture = query.get("picture");

  useEffect(() => {
    if (window.parent === window) return;
    const observer = new ResizeObserver(() =>
      // The height of a public page is no secret, so any page that frames it may know.
      window.parent.postMessage(
        { gongkaiHeight: Math.ceil(document.documentElement.offsetHeight) },
        "*",
      ),
    );
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  if (!chart) {
    return (
      <main id="content" className={styles.page}>
        <MissingChart chartId={chartId} />
      </main>
    );
  }
  return (
    <main
      id="content"
      className={picture === null ? styles.page : undefined}
      onClickCapture={openBeside}
    >
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
