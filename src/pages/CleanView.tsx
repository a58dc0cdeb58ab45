import { useMemo } from "react";
import { useQuery } from "../address/useQuery.ts";
import { askedAssumption, buildOnAssumption } from "../charts/assumption.ts";
import type { ChartDefinition } from "../charts/definition.ts";
import { describeChart } from "../charts/describe.ts";
import { parseView } from "../charts/view.ts";
import type { Report } from "../domain/report.ts";
import { findPreset } from "../export/figure/preset.ts";
import { useFigure } from "../export/figure/useFigure.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { usePalette } from "../theme/ThemeContext.tsx";
import styles from "./CleanView.module.css";

type CleanViewProps = { definition: ChartDefinition; report: Report; preset: string };

/** The composed figure alone, as large as the window allows at the ratio of its format. */
export function CleanView({ definition, report, preset }: CleanViewProps) {
  const words = useWords();
  const palette = usePalette();
  const { query } = useQuery();
  const input = useMemo(() => {
    const view = parseView(query.get(definition.id), definition.switches);
    const asked = askedAssumption(query, definition.id)?.id;
    const { model } = buildOnAssumption(definition, report, view, words, asked);
    return { model, preset: findPreset(preset), palette, words };
  }, [definition, report, words, palette, query, preset]);
  const figure = useFigure(input);
  return (
    <>
      <h1 className="visually-hidden">{input.model.headline}</h1>
      {figure && (
        <img
          className={styles.picture}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`}
          alt={describeChart(input.model, words)}
        />
      )}
    </>
  );
}
