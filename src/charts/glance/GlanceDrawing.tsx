import type { CSSProperties } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import type { ChartModel } from "../model.ts";
import { buildGlance, type Glance, type GlanceBar } from "./buildGlance.ts";
import styles from "./GlanceDrawing.module.css";

/** A chart so small that it stands beside its sentence; its numbers are text, to be read in any way. */
export function GlanceDrawing({ model }: { model: ChartModel }) {
  const words = useWords();
  const glance = buildGlance(model, words);
  if (!glance) return null;
  return glance.kind === "units" ? <Units glance={glance} /> : <Rows glance={glance} />;
}

const percent = (portion: number) => `${Math.round(portion * 1000) / 10}%`;

const portionOf = (portion: number) =>
  ({ "--portion": String(Math.round(portion * 1000) / 1000) }) as CSSProperties;

function Rows({ glance }: { glance: Extract<Glance, { kind: "bars" | "pairs" }> }) {
  const { kind, rows, line } = glance;
  const place = line && ({ "--line": percent(line.portion) } as CSSProperties);
  return (
    <div style={place}>
      {line && <p className={styles.reference}>{line.label}</p>}
      <ul className={`${styles.rows} ${kind === "pairs" ? styles.pairs : ""}`}>
        {rows.map(({ key, label, bars }) => (
          <li key={key} className={styles.row}>
            <span className={styles.label}>{label}</span>
            <span className={line ? `${styles.tracks} ${styles.compared}` : styles.tracks}>
              {bars.map((bar) => (
                <Bar key={bar.key} bar={bar} within={kind === "bars"} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From so much of the width on, the number stands in its bar, beside which there is no room. */
const wide = 0.6;

function Bar({ bar, within }: { bar: GlanceBar; within: boolean }) {
  const inside = within && bar.portion > wide;
  const text = <span className={styles.text}>{bar.text}</span>;
  return (
    <span className={styles.track}>
      <span className={styles.bar} data-look={bar.look} style={portionOf(bar.portion)}>
        {bar.beyond > 0 && (
          <span
            className={styles.beyond}
            style={{ width: percent(bar.beyond / (bar.portion || 1)) }}
          />
        )}
        {inside && text}
      </span>
      {!inside && text}
    </span>
  );
}

function Units({ glance }: { glance: Extract<Glance, { kind: "units" }> }) {
  const { counted, missing } = glance;
  const squares = Array.from({ length: counted.n + missing.n }, (_, index) => index);
  return (
    <div>
      <div className={styles.units} aria-hidden="true">
        {squares.map((index) => (
          <span key={index} data-missing={index >= counted.n ? "" : undefined} />
        ))}
      </div>
      <p className={styles.sums}>
        <span>{counted.text}</span> <span className={styles.gap}>{missing.text}</span>
      </p>
    </div>
  );
}
