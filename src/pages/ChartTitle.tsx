import type { ChartDefinition } from "../charts/definition.ts";
import { firstModel } from "../charts/firstModel.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { PageTitle } from "./PageTitle.tsx";

/** The document's title where a chart stands alone: its topic, and what it found. */
export function ChartTitle({ chart, report }: { chart: ChartDefinition; report: Report }) {
  const words = useWords();
  const model = firstModel(chart, report, words);
  const description =
    model && words.t("page.description", { headline: model.headline, lead: model.source });
  return <PageTitle title={words.t(chart.title)} description={description} report={report} />;
}
