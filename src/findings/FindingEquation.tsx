import type { Finding, Side } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { Words } from "../i18n/words.ts";
import styles from "./FindingEquation.module.css";

/** Both sides of a check drawn to one scale, what one has more hatched; below, the arithmetic. */
export function FindingEquation({ finding }: { finding: Finding }) {
  const words = useWords();
  const { left, right, relation, difference } = finding;
  const wrong = findingMark(finding) === "contradiction";
  const largest = Math.max(Math.abs(left.value ?? 0), Math.abs(right.value ?? 0));
  const unit = finding.subject === undefined ? "" : indicatorOf(finding.subject).unit;
  return (
    <div className={styles.equation}>
      {[left, right].map((side, index) => (
        <SideBar
          key={index === 0 ? "left" : "right"}
          side={side}
          name={sideName(side, finding, index === 0, words)}
          amount={side.value === undefined ? side.text : words.quantity(side.value, unit)}
          largest={largest}
          short={
            wrong && difference !== undefined && (index === 0 ? difference < 0 : difference > 0)
          }
        />
      ))}
      <p className={styles.arithmetic}>
        <span>{left.text}</span>
        <span className={wrong ? styles.wrong : styles.sign}>{signOf(relation, finding)}</span>
        <span>{right.text}</span>
      </p>
    </div>
  );
}

/** The relation as it turned out: a broken = is ≠. */
function signOf(relation: Finding["relation"], { verdict }: Finding): string {
  if (verdict === "undecidable") return "?";
  if (verdict === "holds") return relation;
  return { "=": "≠", "≤": "≰", "≥": "≱", "≈": "≉", "∈": "∉" }[relation];
}

function sideName(side: Side, finding: Finding, first: boolean, words: Words): string {
  const [only, ...others] = side.terms;
  if (others.length > 0) {
    const added = !side.text.includes("÷");
    return added
      ? words.t("auditPage.sumOf", { n: side.terms.length })
      : words.t("auditPage.computed");
  }
  const indicator = only?.indicator ?? (first ? finding.subject : undefined);
  return indicator === undefined
    ? words.t("auditPage.computed")
    : `${words.t(`origin.${indicatorOf(indicator).origin}`)} ${words.pick(indicatorOf(indicator).label)}`;
}

type SideBarProps = {
  side: Side;
  name: string;
  amount: string;
  largest: number;
  /** This side has less: what it lacks is drawn hatched. */
  short: boolean;
};

function SideBar({ side, name, amount, largest, short }: SideBarProps) {
  const percent =
    side.value === undefined || largest === 0 ? 0 : (Math.abs(side.value) / largest) * 100;
  return (
    <div className={styles.side}>
      <p className={styles.name}>
        <span>{name}</span> <strong>{amount}</strong>
      </p>
      <div className={styles.track} aria-hidden="true">
        {/* A side without a number has no bar: the hairline of a zero would say that it is none. */}
        {side.value !== undefined && (
          <span className={styles.bar} style={{ width: `${percent}%` }} />
        )}
        {short && <span className={styles.gap} style={{ width: `${100 - percent}%` }} />}
      </div>
    </div>
  );
}
