import { useWords } from "../../i18n/WordsContext.tsx";
import { ContradictionSign } from "../../ui/ContradictionSign.tsx";
import type { Mark } from "../mark.ts";
import { markValue } from "../markStatus.ts";
import styles from "./ChartTooltip.module.css";

export type TooltipTarget = {
  readonly mark: Mark;
  /** In pixels within the canvas. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly within: number;
};

const width = 280;

/** What a mark says of itself when pointed at; assistive technology hears the same from the mark. */
export function ChartTooltip({ target }: { target: TooltipTarget | undefined }) {
  const words = useWords();
  if (!target) return null;
  const { mark, left, top, bottom, within } = target;
  const above = top > 150;
  const x = Math.min(Math.max(left - width / 2, 0), Math.max(0, within - width));
  return (
    <div
      aria-hidden="true"
      className={styles.tooltip}
      style={{
        left: x,
        width: Math.min(width, within),
        ...(above ? { top, transform: "translateY(calc(-100% - 8px))" } : { top: bottom + 8 }),
      }}
    >
      <p className={styles.label}>{mark.label}</p>
      <p className={styles.value}>{markValue(mark, words)}</p>
      {mark.share && (
        <p>
          {words.t("chart.shareOf", {
            share: words.percent(mark.share.percent),
            of: mark.share.of,
          })}
        </p>
      )}
      {mark.value.kind === "derived" && (
        <p>{words.t("chart.derivedBy", { formula: mark.value.formula })}</p>
      )}
      {mark.contradictions.map((text) => (
        <p key={text} className={styles.contradiction}>
          <ContradictionSign /> {text}
        </p>
      ))}
      {mark.indicator && <p className={styles.hint}>{words.t("chart.openCard")}</p>}
    </div>
  );
}
