import { useId, useMemo } from "react";
import { PageLink } from "../../address/PageLink.tsx";
import { chartPath } from "../../address/paths.ts";
import { useIgnored } from "../../address/useIgnored.ts";
import { useQuery } from "../../address/useQuery.ts";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { keepUnits } from "../../ui/keepUnits.ts";
import { SegmentedSwitch } from "../../ui/SegmentedSwitch.tsx";
import { askedAssumption, buildOnAssumption } from "../assumption.ts";
import type { ChartDefinition } from "../definition.ts";
import { describeChart } from "../describe.ts";
import { firstModel } from "../firstModel.ts";
import { switchOptions } from "../view.ts";
import { AssumptionLink } from "./AssumptionLink.tsx";
import { ChartAdjust } from "./ChartAdjust.tsx";
import { ChartCanvas } from "./ChartCanvas.tsx";
import styles from "./ChartFrame.module.css";
import { ChartMenu } from "./ChartMenu.tsx";
import { ChartNotes } from "./ChartNotes.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { useChartView } from "./useChartView.ts";

type ChartFrameProps = {
  definition: ChartDefinition;
  report: Report;
  /** The chart stands alone on its page: its headline is the page's. */
  alone?: boolean;
};

/** A chart with everything around it; a chart that fails is named and leaves the rest alone. */
export function ChartFrame(props: ChartFrameProps) {
  const words = useWords();
  const title = words.t(props.definition.title);
  return (
    <ErrorBoundary
      fallback={(_, retry) => (
        <div className={styles.failed} role="alert" data-chart={props.definition.id}>
          <p>{words.t("chart.broken", { title })}</p>
          <button type="button" onClick={retry}>
            {words.t("chart.retry")}
          </button>
        </div>
      )}
    >
      <FramedChart {...props} />
    </ErrorBoundary>
  );
}

function FramedChart({ definition, report, alone = false }: ChartFrameProps) {
  const words = useWords();
  const describedBy = useId();
  const labelledBy = useId();
  const [view, setView] = useChartView(definition);
  const { query } = useQuery();
  const asked = askedAssumption(query, definition.id);
  const {
    model,
    offered,
    chosen,
    report: shown,
  } = useMemo(
    () => buildOnAssumption(definition, report, view, words, asked?.id),
    [definition, report, view, words, asked?.id],
  );
  useIgnored(asked && !chosen ? [{ name: asked.name, value: asked.id }] : []);
  // Drawings are prerendered of a report as it stands.
  const untouched = model === firstModel(definition, report, words);
  const Headline = alone ? "h1" : "h2";
  return (
    <figure
      id={definition.id}
      data-chart={definition.id}
      className={styles.frame}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>
            {model.place} · {words.t(`page.${definition.page}`)} ·{" "}
            {alone ? (
              model.kicker
            ) : (
              <PageLink to={chartPath(definition.id)}>{model.kicker}</PageLink>
            )}
          </p>
          <Headline id={labelledBy} className={styles.headline}>
            {keepUnits(model.headline)}
          </Headline>
          <p className={styles.subtitle}>{model.subtitle}</p>
          {model.assumption && (
            <p className={styles.assumed}>
              <span className={styles.stamp}>{model.assumption.stamp}</span>
              <AssumptionLink chartId={definition.id} id={undefined}>
                {words.t("chart.whatIfBack")}
              </AssumptionLink>
            </p>
          )}
        </div>
        <ChartMenu
          chart={{
            definition,
            source: report,
            report: shown,
            model,
            view,
            assumption: chosen?.id,
          }}
        >
          <SegmentedSwitch
            boxed
            label={words.t("switch.show")}
            value={view.show}
            options={switchOptions.show.map((value) => ({
              value,
              label: words.t(`switch.show.${value}`),
            }))}
            onChange={(show) => setView({ ...view, show })}
          />
        </ChartMenu>
      </header>
      {view.show === "table" ? (
        <ChartTable model={model} report={shown} />
      ) : (
        <ChartCanvas model={model} report={report.id} untouched={untouched} />
      )}
      <ChartNotes
        chartId={definition.id}
        notes={model.notes}
        offered={offered.filter(({ id }) => id !== chosen?.id)}
      />
      <ChartAdjust
        definition={definition}
        report={shown}
        view={view}
        onChange={setView}
        source={model.source}
      />
      <figcaption id={describedBy} className="visually-hidden">
        {describeChart(model, words)}
      </figcaption>
    </figure>
  );
}
