import { numberOf, type Report } from "../domain/report.ts";

/** Two figures that sound alike and are not the same. They are shown side by side, never judged. */
export type Related = {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  readonly firstNumber: number | undefined;
  readonly secondNumber: number | undefined;
};

const pairs = [
  ["n.service.items", "service.items"],
  ["n.service.fullyOnline", "service.online"],
  ["n.reform.noVisitListed", "service.noVisit"],
  ["n.reform.powers", "n.service.items"],
  ["n.mailbox.received", "mailbox.total"],
  ["n.proactive.websiteUpdates", "channel.website"],
  ["n.reform.departments", "n.units.departments"],
  ["response.hotTopics", "response.social"],
] as const;

/** The pairs of which the report gives at least one figure. */
export function relatedFigures(report: Report): readonly Related[] {
  return pairs
    .map(
      ([first, second]): Related => ({
        id: `${first}~${second}`,
        first,
        second,
        firstNumber: numberOf(report, first),
        secondNumber: numberOf(report, second),
      }),
    )
    .filter((each) => each.firstNumber !== undefined || each.secondNumber !== undefined);
}

/** The pairs that an indicator is one of. */
export function relatedTo(report: Report, indicator: string): readonly Related[] {
  return relatedFigures(report).filter(
    (each) => each.first === indicator || each.second === indicator,
  );
}
