import type { Report } from "../../domain/report.ts";
import type { Words } from "../../i18n/words.ts";
import { type AboutLine, productLine, reportLines, valueKinds } from "./aboutSheet.ts";

/** One filter that was set, in the reader's words: "Unit", "件". */
export type AppliedFilter = { readonly label: string; readonly value: string };

/** The names of the sheets, by what they hold. */
type SheetNames = Readonly<Record<"all" | "checks" | "others", string>>;

export type AboutObservations = {
  readonly report: Report;
  readonly filters: readonly AppliedFilter[];
  readonly names: SheetNames;
  /** How many rows the reader asked for. */
  readonly rows: number;
  /** Whether the others are hidden by a filter. */
  readonly filtered: boolean;
  /** Whether they stand in another order than that of the form. */
  readonly sorted: boolean;
  readonly checks: number;
  readonly others: number;
};

function rowLines({ report, rows, filters }: AboutObservations, { t }: Words): AboutLine[] {
  const all = report.observations.length;
  const count =
    rows === all
      ? t("sheets.about.rowsAll", { n: rows })
      : t("sheets.about.rowsSome", { n: rows, all });
  return [
    [t("sheets.about.rows"), count],
    ...(filters.length === 0
      ? [[t("sheets.about.filters"), t("sheets.about.noFilter")] as const]
      : filters.map(({ label, value }) => [t("sheets.about.filter", { label }), value] as const)),
  ];
}

function sheetLines(about: AboutObservations, { t }: Words): AboutLine[] {
  const { names, rows, filtered, sorted, checks, others, report } = about;
  const line = (name: string, ...texts: readonly string[]): AboutLine => [
    t("sheets.about.sheet", { name }),
    texts.join("\n"),
  ];
  const undecidable = t("audit.verdict.undecidable");
  const some = { n: rows, column: t("sheets.column.shown"), shown: t("sheets.shown") };
  return [
    line(
      names.all,
      t("sheets.about.all", { n: report.observations.length }),
      t(sorted ? "sheets.about.pageOrder" : "sheets.about.formOrder"),
      ...(filtered ? [t("sheets.about.some", some)] : []),
    ),
    line(names.checks, t("sheets.about.checks", { n: checks, undecidable })),
    line(names.others, t("sheets.about.others", { n: others })),
  ];
}

function correctionLine({ names }: AboutObservations, { t }: Words): AboutLine {
  const { all, checks } = names;
  const outOfOrder = t("sheets.outOfOrder");
  return [
    t("sheets.about.correct"),
    [
      t("sheets.about.correctText", { all, checks }),
      t("sheets.about.orderText", { all, checks, outOfOrder }),
    ].join("\n"),
  ];
}

/** What the words mean that stand in the columns for states and verdicts. */
function meaningLines({ t }: Words): AboutLine[] {
  const verdicts = ["holds", "broken", "undecidable"] as const;
  return [
    ...valueKinds.map((kind): AboutLine => {
      const label = t("sheets.about.status", { status: t(`status.${kind}`) });
      return [label, t(`sheets.about.status.${kind}`)];
    }),
    ...verdicts.map((verdict): AboutLine => {
      const label = t("sheets.about.verdict", { verdict: t(`audit.verdict.${verdict}`) });
      return [label, t(`sheets.about.verdict.${verdict}`)];
    }),
  ];
}

/** Everything that a workbook of observations says about itself. */
export function aboutObservations(about: AboutObservations, words: Words): readonly AboutLine[] {
  return [
    ...reportLines(about.report, words),
    ...rowLines(about, words),
    ...sheetLines(about, words),
    correctionLine(about, words),
    ...meaningLines(words),
    productLine(words),
  ];
}
