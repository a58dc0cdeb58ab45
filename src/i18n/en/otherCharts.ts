import type { Translation } from "../translation.ts";
import type { otherCharts as source } from "../zh/otherCharts.ts";

export const otherCharts: Translation<typeof source> = {
  "log.method":
    "The axis is logarithmic: each step is ten times the one before. Zero stands at the far left, as an open dot.",
  "kinds.title": "Responses and explanations",
  "kinds.times": "all",
  "kinds.principal": "principal official",
  "kinds.subtitle":
    "Responses by kind (policy explanations in articles), and how often the principal official took part",
  "kinds.panel.all": "By kind",
  "kinds.panel.principal": "With the principal official",
  "kinds.headline.principal":
    "The principal official joined {interviewed} of {interviews} online interviews and {attended} of {conferences} press conferences",
  "kinds.headline.missing": "The report does not give all press conferences and interviews",
  "kinds.method": "The kinds are counted in different units and are not added up.",
  "letters.title": "Letters and complaints",
  "letters.whole": "letters received by the mailbox",
  "letters.subtitle": "District mayor's mailbox, suggestion box, reports and complaints",
  "letters.days":
    "The district mayor's mailbox took {days} {days|day|days} on average to resolve a letter.",
  "letters.headline.all":
    "All {received} letters to the district mayor's mailbox were resolved; complaints numbered {complaints}",
  "letters.headline.some":
    "{resolved} of {received} letters to the district mayor's mailbox were resolved; complaints numbered {complaints}",
  "letters.headline.missing": "The report does not give all letters and complaints",
  "review.title": "Administrative review and litigation",
  "review.subtitle":
    "Cases arising from disclosure, by outcome; appendix and main text list them separately",
  "review.review": "Administrative review",
  "review.litigation": "Administrative litigation",
  "review.rate": "{procedure} ({origin}): {count} of {base} corrected, {rate}",
  "review.rates": "Correction rates, derived by us. {rates}.",
  "review.headline.differ":
    "The appendix has {a} {a|review|reviews} and {b} {b|lawsuit|lawsuits}; the main text speaks of {c} and {d}",
  "review.headline.plain": "{a} {a|review|reviews} and {b} {b|lawsuit|lawsuits}",
  "review.headline.missing": "The report leaves reviews or lawsuits empty",
  "handled.title": "Cases handled",
  "handled.whole": "all cases handled",
  "handled.subtitle": "Cases handled during the year, by kind of administrative power",
  "handled.total":
    "The form has no total here; the {total} cases that shares refer to are the six kinds added up by us.",
  "handled.headline.most": "{kind}: {n} {n|case|cases}, {share} of all cases handled",
  "handled.headline.none": "No cases were handled",
  "handled.headline.missing": "The report does not give all cases handled",
  "metrics.title": "Online-service metrics",
  "metrics.reported": "reported",
  "metrics.recomputed": "recomputed",
  "metrics.subtitle.share":
    "Share of all service items, %: as printed, and as the printed counts give it",
  "metrics.subtitle.count": "Service items",
  "metrics.method":
    "A recomputed share is the number of items divided by all service items; dashed outlines mark what we derived.",
  "metrics.of.service.noVisit": "need no visit",
  "metrics.of.service.unifiedLogin": "use unified login",
  "metrics.of.service.online": "are handled online",
  "metrics.headline.differ":
    "Report says {printed} of services {metric}; its own counts give {recomputed}",
  "metrics.headline.above":
    "Report says only {printed} of services {metric}; its own counts give {recomputed}",
  "metrics.headline.agree": "{printed} of services {metric}, as the report's own counts say too",
  "metrics.headline.none": "The report has no service items",
  "metrics.headline.missing": "The report does not give all online-service metrics",
  "lists.title": "The power list and the no-visit list",
  "lists.subtitle": "Items on the lists (service guides in documents)",
  "lists.panel.powers": "Powers and items",
  "lists.panel.noVisit": "No-visit approval list",
  "lists.of.items": "service items catalogued",
  "lists.of.noVisit": "the no-visit list",
  "lists.target": "target of {share}: {items} items (derived)",
  "lists.method":
    "Items, powers and guides are each counted in their own way, not sifted from one stock, so this is no funnel. Only the two bars with a share are part of the one above them.",
  "lists.headline.met":
    "{published} of {listed} items on the no-visit list are published: {share}, above the target of {goal}",
  "lists.headline.missed":
    "Only {published} of {listed} items on the no-visit list are published: {share}, short of the target of {goal}",
  "lists.headline.plain":
    "{published} of {listed} items on the no-visit list are published: {share}",
  "lists.headline.none": "The no-visit list is empty",
  "lists.headline.missing": "The report does not give the whole no-visit list",
  "resources.title": "Staff, offices and budget",
  "resources.allStaff": "all staff",
  "resources.subtitle":
    "Staff, offices, places, training and money for disclosure, each on a scale of its own",
  "resources.panel.staff": "Staff, people",
  "resources.panel.offices": "Dedicated offices",
  "resources.offices":
    "The {offices} offices of the appendix are the {departments} departments and {towns} towns of the main text added up.",
  "resources.method": "Units differ between the groups, so lengths compare within a group only.",
  "resources.headline.fullTime": "{full} of {staff} staff work full-time on disclosure, {share}",
  "resources.headline.none": "No staff work on disclosure",
  "resources.headline.missing": "The report does not give all staff",
  "year.open": "See all counts on one axis",
  "year.title": "One year of disclosure",
  "year.subtitle": "Every count in the report, a dot each, by subject",
  "year.lane.disclosure": "Proactive disclosure",
  "year.lane.responses": "Responses and letters",
  "year.lane.applications": "Applications",
  "year.lane.review": "Review and litigation",
  "year.lane.services": "Online services",
  "year.lane.capacity": "Capacity and training",
  "year.method":
    "A vermilion diamond is a number that another place of the report disagrees with. Shares, ranks, bandwidths, money and numbers known only as a limit are left out.",
  "year.headline.range": "{n} counts, from {least} to {most}: the largest is {name}",
  "year.headline.missing": "The report gives no counts",
};
