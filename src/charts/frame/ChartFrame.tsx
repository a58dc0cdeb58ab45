import { useId, useMemo } from "react";
import { PageLink } from "../../address/PageLink.tsx";
import { chartPath } from "../../address/paths.ts";
import { useIgnored } from "../../address/useIgnored.ts";
import { useQuery } from "../../address/useQuery.ts";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { defaultEdition } from "../../reports/defaultEdition.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { keepUnits } from "../../ui/keepUnits.ts";
import { askedAssumption, assumptionChange, buildOnAssumption } from "../assumption.ts";
import type { ChartDefinition } from "../definition.ts";
import { describeChart } from "../describe.ts";
import { firstModel } from "../firstModel.ts";
import { ChartCanvas } from "./ChartCanvas.tsx";
import styles from "./ChartFrame.module.css";
import { ChartMenu } from "./ChartMenu.tsx";
import { ChartNotes } from "./ChartNotes.tsx";
import { ChartSwitches } from "./ChartSwitches.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { useChartView } from "./useChartView.ts";

type ChartFrameProps = {
  definition: ChartDefinition;
  report: Report;
  /** The chart stands alone on its page: its headline is the page's. */
  alone?: boolean;
  /** The page already says the chart's headline. */
  headless?: boolean;
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

function FramedChart({ definition, report, alone = false, headless = false }: ChartFrameProps) {
  const words = useWords();
  const describedBy = useId();
  const labelledBy = useId();
  const [view, setView] = useChartView(definition);
  const { query, change } = useQuery();
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
  // Drawings are made ahead of the report that the pages are about, as it stands.
  const untouched =
    report.id === defaultEdition.id && model === firstModel(definition, report, words);
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
        <p className={styles.kicker}>
          {model.assumption && <span className={styles.stamp}>{model.assumption.stamp}</span>}
          {alone ? model.kicker : <PageLink to={chartPath(definition.id)}>{model.kicker}</PageLink>}
        </p>
        <div className={styles.menu}>
          <ChartMenu
            definition={definition}
            source={report}
            report={shown}
            model={model}
            view={view}
            assumption={chosen?.id}
          />
        </div>
        <Headline
          id={labelledBy}
          className={headless && !chosen ? "visually-hidden" : styles.headline}
        >
          {keepUnits(model.headline)}
        </Headline>
        <p className={styles.subtitle}>{model.subtitle}</p>
        <div className={styles.tools}>
          <ChartSwitches definition={definition} view={view} onChange={setView} />
          {offered.length > 0 && (
            <ChoiceField
              inline
              label={words.t("assumption.name")}
              value={chosen?.id ?? ""}
              options={[
                { value: "", label: words.t("assumption.none") },
                ...offered.map(({ id, question }) => ({ value: id, label: question })),
              ]}
              onChange={(value) => change(assumptionChange(definition.id, value))}
            />
          )}
        </div>
      </header>
      {view.show === "table" ? (
        <ChartTable model={model} report={shown} />
      ) : (
        <ChartCanvas model={model} untouched={untouched} />
      )}
      <ChartNotes notes={model.notes} />
      <p className={styles.source}>{model.source}</p>
      <figcaption id={describedBy} className="visually-hidden">
        {describeChart(model, words)}
      </figcaption>
    </figure>
  );
}
