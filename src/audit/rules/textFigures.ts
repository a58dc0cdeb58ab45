import { findObservation, type Report } from "../../domain/report.ts";
import type { Form } from "../../forms/form.ts";
import { applicants, cellId } from "../../forms/since2019/applicants.ts";
import { outcomeGroups } from "../../forms/since2019/outcomeGroups.ts";
import type { TextIndicatorId } from "../../forms/since2019/text.ts";
import { equal } from "../judge.ts";
import { measure } from "../measure.ts";
import type { Judgement, Rule } from "../rule.ts";

/** The rows that together are what a figure of the text speaks of. */
type Pair = { readonly id: TextIndicatorId; readonly rows: readonly string[] };

const facts = {
  kind: "prose",
  relation: "=",
  severity: "medium",
  // Text and table need not cover the same, and seldom say what they cover.
  basis: "expectation",
} as const;

const said = (id: TextIndicatorId) => (report: Report) => findObservation(report, id) !== undefined;

function textAgrees({ id, rows }: Pair): Rule {
  return {
    ...{ ...facts, id: `${id}.table`, says: "textAgrees", subject: id },
    indicators: [id, ...rows],
    when: said(id),
    check: (report) => {
      const left = measure(report, [id]);
      const right = measure(report, rows);
      return { verdict: equal(left, right), left, right };
    },
  };
}

/** Text that says 收到 may mean what came in this year, or that with what was left of last year. */
function received(report: Report, { id, rows }: Pair, carried: readonly string[]): Judgement {
  const left = measure(report, [id]);
  const right = measure(report, rows);
  const all = measure(report, [...rows, ...carried]);
  if (equal(left, right) === "holds") return { verdict: "holds", left, right };
  if (equal(left, all) === "holds") {
    const speech = { says: "textWithCarried", relation: "=", basis: "expectation" } as const;
    return { verdict: "holds", left, right: all, speech };
  }
  // Less than came in cannot be explained by what was left over; more can, where that is not known.
  const verdicts = [equal(left, right), equal(left, all)];
  return verdicts.includes("undecidable")
    ? { verdict: "undecidable", left, right: all }
    : { verdict: "broken", left, right };
}

function textReceived(pair: Pair, carried: readonly string[]): Rule {
  const { id, rows } = pair;
  return {
    ...{ ...facts, id: `${id}.table`, says: "textReceived", subject: id },
    indicators: [id, ...rows, ...carried],
    when: said(id),
    check: (report) => received(report, pair, carried),
  };
}

function pairsIn(form: Form): readonly Pair[] {
  const groups = outcomeGroups(form);
  const rowsOf = (...ids: readonly string[]) =>
    groups.filter(({ id }) => ids.includes(id)).flatMap(({ rows }) => rows);
  return [
    {
      id: "text.normative.issued",
      rows: [form.has("normative.made") ? "normative.made" : "normative.issued"],
    },
    { id: "text.normative.inForce", rows: ["normative.inForce"] },
    { id: "text.request.carriedIn", rows: ["request.carriedIn"] },
    { id: "text.request.concluded", rows: ["request.total"] },
    { id: "text.request.granted", rows: rowsOf("granted") },
    { id: "text.request.partial", rows: rowsOf("partial") },
    { id: "text.request.disclosed", rows: rowsOf("granted", "partial") },
    { id: "text.request.refused", rows: rowsOf("refused") },
    { id: "text.request.unavailable", rows: rowsOf("unavailable") },
    { id: "text.request.notProcessed", rows: rowsOf("notProcessed") },
    { id: "text.request.other", rows: rowsOf("other") },
    { id: "text.request.carriedOut", rows: ["request.carriedOut"] },
    { id: "text.review.total", rows: ["dispute.review.total"] },
    { id: "text.litigation.total", rows: ["dispute.direct.total", "dispute.afterReview.total"] },
  ];
}

/** Figures of the text since 2019 against the rows of the tables that speak of the same, where the text gives any. */
export function textRules(form: Form): readonly Rule[] {
  const organisations = applicants.slice(1).map(({ id }) => id);
  const cells = (row: string) => organisations.map((each) => cellId(row, each));
  const came = [
    textReceived({ id: "text.request.received", rows: ["request.new"] }, ["request.carriedIn"]),
    textReceived({ id: "text.request.citizen", rows: ["request.new@citizen"] }, [
      "request.carriedIn@citizen",
    ]),
    textReceived(
      { id: "text.request.organisations", rows: cells("request.new") },
      cells("request.carriedIn"),
    ),
  ];
  const others = pairsIn(form).filter(({ rows }) => rows.length > 0);
  return [...came, ...others.map(textAgrees)].filter(({ indicators }) =>
    indicators.every(form.has),
  );
}
