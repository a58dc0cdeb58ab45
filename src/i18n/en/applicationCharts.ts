import type { Translation } from "../translation.ts";
import type { applicationCharts as source } from "../zh/applicationCharts.ts";

export const applicationCharts: Translation<typeof source> = {
  "remainder.label": "Not accounted for",
  "remainder.method":
    "The hatched part is a difference we worked out; the report does not give it.",
  "arrival.title": "How applications came in",
  "arrival.whole": "all applications",
  "arrival.subtitle":
    "Applications received, by way of arrival; appendix and main text list it separately",
  "arrival.headline.differSameTotal":
    "{way}: {a} applications in the appendix, {b} in the main text, yet both come to {total}",
  "arrival.headline.differ": "{way}: {a} applications in the appendix, {b} in the main text",
  "arrival.headline.most": "{way}: {n} of {total} applications, {share}, the most common way",
  "arrival.headline.none": "No applications were received",
  "arrival.headline.missing": "The report does not say in full how applications came in",
  "outcomes.title": "What became of the applications",
  "outcomes.whole": "all replies",
  "outcomes.subtitle": "Applications answered, by outcome",
  "outcomes.headline.short":
    "{total} applications were answered, but the outcomes listed add up to only {parts}",
  "outcomes.headline.over":
    "{total} applications were answered, yet the outcomes listed add up to {parts}",
  "outcomes.headline.whole": "All {total} applications have an outcome",
  "outcomes.headline.none": "No applications were answered",
  "outcomes.headline.missing": "The report does not give all outcomes",
  "refusals.title": "Reasons for refusal",
  "refusals.sum": "All reasons together (derived)",
  "refusals.subtitle": "Applications refused, by reason",
  "refusals.headline.differ":
    "{total} {total|application was|applications were} refused, yet the reasons listed come to {parts}",
  "refusals.headline.agree": "All {total} refusals have a reason",
  "refusals.headline.none": "No applications were refused",
  "refusals.headline.missing": "The report does not give all reasons for refusal",
  "flow.title": "Where an application goes",
  "flow.subtitle": "From arrival through closing to the outcome",
  "flow.headline.gap":
    "{total} applications came in, were closed and answered; {gap} of them have no listed outcome",
  "flow.headline.whole": "All {total} applications can be followed to an outcome",
  "flow.headline.steps":
    "{received} {received|application|applications} received, {closed} closed, {replied} answered",
  "flow.headline.none": "No applications were received",
  "flow.headline.missing": "The report does not give every step of the applications",
  "flow.received": "Received",
  "flow.replied": "Answered",
  "flow.method":
    "The form gives the number of applications at each step and does not follow single ones; the width of a band is a number of applications.",
  "flow.zeros": "Steps that are zero are not drawn: {names}.",
  "sources.title": "Who applied",
  "sources.subtitle":
    "Applications received, by applicant; the two appendices list them separately",
  "sources.headline.differ":
    "Citizens made {a} applications by the first appendix and {b} by the second",
  "sources.headline.agree": "Citizens made {a} applications; both appendices agree",
  "sources.headline.missing": "The report does not say in full who applied",
};
