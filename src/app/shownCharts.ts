import { auditReport } from "../audit/auditReport.ts";
import { firstModel } from "../charts/firstModel.ts";
import { findChart } from "../charts/registry.ts";
import { loadWords } from "../i18n/dictionaries.ts";
import { type Locale, wordsFor } from "../i18n/words.ts";
import { loadReport } from "../reports/loadReport.ts";

/** Lets the browser do what waits, such as answering a reader. */
const pause = () => new Promise<void>((done) => setTimeout(done));

/**
 * Builds the charts that stand on the page, its words first, one chart at a time: the page is hydrated
 * with what is built here. Built then and all at once they would keep a reader waiting.
 */
export async function buildShownCharts(reportId: string, locale: Locale): Promise<void> {
  const [report] = await Promise.all([loadReport(reportId), loadWords(locale)]);
  const figures = document.querySelectorAll<HTMLElement>("[data-chart]");
  const charts = [...figures].map(({ dataset }) => findChart(dataset.chart ?? ""));
  await pause();
  auditReport(report);
  for (const chart of charts) {
    await pause();
    if (chart) firstModel(chart, report, wordsFor(locale));
  }
}
