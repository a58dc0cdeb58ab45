import { shown } from "../address/ignored.ts";
import { findChart } from "../charts/registry.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";

/** Why there is no chart here: no form has one of that name, or only forms other than this report's. */
export function MissingChart({ chartId }: { chartId: string }) {
  const words = useWords();
  const chart = findChart(chartId);
  return (
    <NotFoundPage
      text={
        chart
          ? words.t("notFound.chartOfForm", { name: words.t(chart.title) })
          : words.t("notFound.chart", { id: shown(chartId) })
      }
    />
  );
}
