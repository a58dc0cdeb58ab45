import type { LiveCheck } from "./liveCheck.ts";

/** Turns indicators into references, ranges where cells stand together. */
export type Refer = (indicators: readonly string[]) => string;

/** The cells of one check on its own sheet, such as "D7". */
export type CheckCells = {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  /** How many decimals a share is compared to. */
  readonly decimals: string;
};

/** Verdicts as the formulas write them, already in quotation marks. */
export type VerdictTexts = {
  readonly holds: string;
  readonly broken: string;
  readonly undecidable: string;
  readonly outOfOrder: string;
};

/** The name of the formula that says whether the rows still stand where the checks look for them. */
export const inOrderName = "rows_in_order";

/** An empty text unless all cells hold numbers: a blank cell would otherwise count as zero. */
function whenKnown(indicators: readonly string[], formula: string, refer: Refer): string {
  return `IF(COUNT(${refer(indicators)})<${indicators.length},"",${formula})`;
}

function sideFormula(indicators: readonly string[], refer: Refer): string {
  const cells = refer(indicators);
  return whenKnown(indicators, indicators.length === 1 ? cells : `SUM(${cells})`, refer);
}

export type Ratio = Extract<LiveCheck, { kind: "ratio" }>;

/** A share fits a base when the two differ by no more than half of the last decimal. */
function fits(check: Ratio, base: string, cells: CheckCells, refer: Refer): string {
  const [s, c, b] = [refer([check.share]), refer([check.count]), refer([base])];
  return `IF(${b}=0,FALSE,ABS(${s}-${c}/${b}*100)<=0.5/10^${cells.decimals}+0.000000001)`;
}

/** The share of the first base that fits, else of the first base. */
function ratioFormula(check: Ratio, cells: CheckCells, refer: Refer): string {
  const { count, bases } = check;
  const rounded = (base: string) =>
    `ROUND(${refer([count])}/${refer([base])}*100,${cells.decimals})`;
  const [first] = bases;
  const otherwise = `IF(${refer([first])}=0,"",${rounded(first)})`;
  const formula =
    bases.length === 1
      ? otherwise
      : bases.reduceRight(
          (rest, base) => `IF(${fits(check, base, cells, refer)},${rounded(base)},${rest})`,
          otherwise,
        );
  return whenKnown(check.needs, formula, refer);
}

export function leftFormula(check: LiveCheck, refer: Refer): string {
  return sideFormula(check.kind === "sum" ? check.left : [check.share], refer);
}

export function rightFormula(check: LiveCheck, cells: CheckCells, refer: Refer): string {
  return check.kind === "sum" ? sideFormula(check.right, refer) : ratioFormula(check, cells, refer);
}

/** Left less right; ten decimals keep off the dust of binary fractions. */
export function differenceFormula(check: LiveCheck, cells: CheckCells): string {
  const { left, right, decimals } = cells;
  const rounded = check.kind === "sum" ? left : `ROUND(${left},${decimals})`;
  return `IF(COUNT(${left},${right})<2,"",ROUND(${rounded}-${right},10))`;
}

/**
 * How many decimals a share is compared to: as many as were printed, or up to four if a correction
 * has more. A finer share has to agree more finely.
 */
export function decimalsFormula(check: Ratio, refer: Refer): string {
  const share = refer([check.share]);
  const finest = Math.max(4, check.decimals);
  const more = [3, 2, 1, 0].filter((decimals) => decimals >= check.decimals);
  const needed = more.reduce(
    (finer, decimals) => `IF(${share}=ROUND(${share},${decimals}),${decimals},${finer})`,
    String(finest),
  );
  return `IF(ISNUMBER(${share}),${needed},${check.decimals})`;
}

const signs = { "=": "=0", "≤": "<=0", "≥": ">=0" } as const;

function sumVerdict(relation: keyof typeof signs, cells: CheckCells, texts: VerdictTexts): string {
  const { left, right, difference } = cells;
  const decided = `IF(${difference}${signs[relation]},${texts.holds},${texts.broken})`;
  return `IF(COUNT(${left},${right})<2,${texts.undecidable},${decided})`;
}

function ratioVerdict(check: Ratio, cells: CheckCells, texts: VerdictTexts, refer: Refer): string {
  const { needs, bases } = check;
  const all = bases.map((base) => fits(check, base, cells, refer)).join(",");
  const unfit = `IF(${refer([bases[0]])}=0,${texts.undecidable},${texts.broken})`;
  const decided = `IF(OR(${all}),${texts.holds},${unfit})`;
  return `IF(COUNT(${refer(needs)})<${needs.length},${texts.undecidable},${decided})`;
}

/** The verdict, unless the rows were sorted and the references look at other numbers. */
export function verdictFormula(
  check: LiveCheck,
  cells: CheckCells,
  texts: VerdictTexts,
  refer: Refer,
): string {
  const verdict =
    check.kind === "sum"
      ? sumVerdict(check.relation, cells, texts)
      : ratioVerdict(check, cells, texts, refer);
  return `IF(${inOrderName},${verdict},${texts.outOfOrder})`;
}

/** Whether a column that counts the rows still goes upward. */
export function inOrderFormula(column: string, sheet: string, rows: number): string {
  const upper = `${sheet}!$${column}$2:$${column}$${rows}`;
  const lower = `${sheet}!$${column}$3:$${column}$${rows + 1}`;
  return `SUMPRODUCT(--(${lower}<=${upper}))=0`;
}

/**
 * The names of what is missing, in one text.
 * @param named each indicator with its name as a quoted text, a separator in front
 * @param separator how many characters the separator has, which the first name loses
 */
export function missingFormula(
  named: readonly { readonly indicator: string; readonly name: string }[],
  separator: number,
  refer: Refer,
): string {
  const parts = named.map(
    ({ indicator, name }) => `IF(ISNUMBER(${refer([indicator])}),"",${name})`,
  );
  return `MID(${parts.join("&")},${separator + 1},999)`;
}
