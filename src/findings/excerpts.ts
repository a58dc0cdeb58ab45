import type { Finding } from "../audit/finding.ts";
import type { Indicator } from "../domain/indicator.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { headingOf, indicatorOf } from "../forms/indicators.ts";
import type { Words } from "../i18n/words.ts";

type ExcerptCell = {
  readonly key: string;
  readonly text: string;
  readonly circled: boolean;
};

export type ExcerptRow =
  | {
      readonly kind: "row";
      readonly key: string;
      readonly code: string;
      readonly label: string;
      /** How far the row stands below another, from 0. */
      readonly depth: number;
      readonly cells: readonly ExcerptCell[];
    }
  /** Rows of the form that are left out here. */
  | { readonly kind: "gap"; readonly key: string; readonly n: number };

/** A piece of the report as the form prints it: some rows in their order, the figures in question circled. */
export type Excerpt = {
  readonly key: string;
  /** Table and heading, or that it is the main text and which section. */
  readonly place: string;
  readonly rows: readonly ExcerptRow[];
};

function topHeading(id: string): string {
  const parent = headingOf(id)?.parent;
  return parent === undefined ? id : topHeading(parent);
}

function placeText(heading: string, words: Words): string {
  const found = headingOf(heading);
  if (!found) return "";
  const { origin, code, label } = found;
  const parts = origin === "annex" ? [code] : [words.t(`origin.${origin}`), code];
  return [
    ...(words.locale === "en" && origin === "annex" ? [words.t("origin.annex")] : parts),
    words.pick(label),
  ].join(" ");
}

function depthOf({ parent, origin }: Indicator): number {
  return origin === "prose" || parent === undefined ? 0 : 1 + depthOf(indicatorOf(parent));
}

/** A share stands in the form beside its count, not below it. */
function rowOf(indicator: Indicator): Indicator {
  const beside = indicator.origin === "annex" && indicator.kind === "ratio" && indicator.parent;
  return beside ? indicatorOf(beside) : indicator;
}

/** Which rows are shown: those in question and one on either side; a single one between is shown too. */
function shownRows(all: readonly Indicator[], involved: ReadonlySet<string>): boolean[] {
  const shown = all.map((_, at) =>
    [at - 1, at, at + 1].some((near) => involved.has(all[near]?.id ?? "")),
  );
  return shown.map((each, at) => each || (shown[at - 1] === true && shown[at + 1] === true));
}

function excerptOf(heading: string, report: Report, finding: Finding, words: Words): Excerpt {
  const printed = formOf(report).indicators.filter(
    (each) => topHeading(each.heading) === heading && findObservation(report, each.id),
  );
  const rows = printed.filter((each) => rowOf(each) === each);
  const asked = new Set(finding.indicators);
  const involved = new Set(finding.indicators.map((id) => rowOf(indicatorOf(id)).id));
  const shown = shownRows(rows, involved);
  const last = shown.lastIndexOf(true);
  const excerpt: ExcerptRow[] = [];
  let left = 0;
  for (const [at, row] of rows.entries()) {
    if (at > last) break;
    if (!shown[at]) {
      left += excerpt.length > 0 ? 1 : 0;
      continue;
    }
    if (left > 0) excerpt.push({ kind: "gap", key: `gap ${row.id}`, n: left });
    left = 0;
    const beside = printed.filter((each) => each !== row && rowOf(each) === row);
    const cells = [row, ...beside].map(({ id }) => {
      const found = findObservation(report, id);
      const text = found ? words.value(found.value, found.unit.symbol) : "";
      return { key: id, text, circled: asked.has(id) && finding.kind !== "structure" };
    });
    excerpt.push({
      kind: "row",
      key: row.id,
      code: row.code,
      label: words.pick(row.label),
      depth: depthOf(row),
      cells,
    });
    if (finding.kind === "structure") excerpt.push(...namesBelow(row.id, report, asked, words));
  }
  return { key: heading, place: placeText(heading, words), rows: excerpt };
}

/** The names of accounts that a row prints below its number, where the check is about them. */
function namesBelow(
  id: string,
  report: Report,
  asked: ReadonlySet<string>,
  words: Words,
): ExcerptRow[] {
  const named = report.accounts?.find(({ indicator }) => indicator === id);
  if (!named || !asked.has(id)) return [];
  const text = named.names.length > 0 ? words.list(named.names) : words.t("value.blank");
  const cells = [{ key: "names", text, circled: true }];
  const label = words.t("auditPage.accountNames");
  return [{ kind: "row", key: `${id} names`, code: "", label, depth: 1, cells }];
}

/** What the text announces, and what it then lists: in our words, each item in one line. */
function measuresExcerpt({ measures }: Report, words: Words): Excerpt {
  const { announced, listed } = measures ?? { announced: 0, listed: [] };
  const row = (key: string, code: string, label: string, text: string): ExcerptRow => ({
    ...{ kind: "row", key, code, label, depth: 0 },
    cells: [{ key: "value", text, circled: text !== "" }],
  });
  return {
    key: "measures",
    place: `${words.t("origin.prose")} ${words.t("report.measures")}`,
    rows: [
      row("announced", "", words.t("auditPage.announced"), words.number(announced)),
      ...listed.map((each, at) => row(String(at), `${at + 1}`, words.pick(each), "")),
      row("listed", "", words.t("auditPage.listed"), words.number(listed.length)),
    ],
  };
}

/** The places that a finding holds against each other, the one it looks at first first. */
export function excerptsOf(report: Report, finding: Finding, words: Words): readonly Excerpt[] {
  if (finding.indicators.length === 0) return [measuresExcerpt(report, words)];
  const order = [...finding.left.terms, ...finding.right.terms].map((term) => term.indicator);
  const places = [...order, ...finding.indicators].map((id) => topHeading(indicatorOf(id).heading));
  return [...new Set(places)].map((place) => excerptOf(place, report, finding, words));
}
