import type { Translation } from "../translation.ts";
import type { tableCharts as source } from "../zh/tableCharts.ts";

export const tableCharts: Translation<typeof source> = {
  "sums.atLeast": "{formula}, with no number in some rows",
  "sums.note": "Some rows have no number, so that only a least is known: {names}.",
  "openQuestion.note": "Open question: {text}",
  "ledger.title": "Requests in and out",
  "ledger.subtitle": "Requests for information; the form asks both sides to be equal",
  "ledger.method": "Both sums are ours, and drawn to one scale.",
  "ledger.in": "To be handled",
  "ledger.in.sum": "To be handled in all",
  "ledger.out": "Where they went",
  "ledger.out.sum": "Accounted for",
  "ledger.headline.missing": "Requests in and out are not filled in completely; missing: {names}",
  "ledger.headline.none": "No request was received, and none was carried over",
  "ledger.headline.done": "{a} {a|request|requests} to be handled, all concluded",
  "ledger.headline.even":
    "{a} requests to be handled: {total} concluded, {carried} carried over to next year",
  "ledger.headline.short":
    "{a} requests to be handled, but only {b} concluded or carried over: {gap} unaccounted for",
  "ledger.headline.over":
    "{a} requests to be handled, yet {b} concluded or carried over: {gap} more than there were",
  "results.title": "Results",
  "results.whole": "requests concluded",
  "results.subtitle": "Requests concluded this year, by group of results",
  "results.method": "Groups of several rows of the table are sums of ours.",
  "results.group.granted": "Granted in full",
  "results.group.partial": "Granted in part",
  "results.group.refused": "Refused",
  "results.group.unavailable": "Not provided",
  "results.group.notProcessed": "Not processed",
  "results.group.other": "Handled otherwise",
  "results.headline.missing": "The results are not filled in completely",
  "results.headline.noTotal": "The results add up to {parts}; their total is not filled in",
  "results.headline.partly":
    "{total} {total|request|requests} concluded; the results are not filled in completely",
  "results.headline.none": "No request was concluded this year",
  "results.headline.short":
    "{total} {total|request|requests} concluded, but the results add up to only {parts}",
  "results.headline.over":
    "{total} {total|request|requests} concluded, yet the results add up to {parts}",
  "results.headline.all": "{total} {total|request|requests} concluded, all of them: {group}",
  "results.headline.tie": "{total} requests concluded; most frequent, {n} each: {groups}",
  "results.headline.most":
    "{total} requests concluded; the most frequent result, {n} ({share}): {group}",
  "applicants.title": "Who asked",
  "applicants.whole": "requests received this year",
  "applicants.rest": "Applicant not stated",
  "applicants.subtitle": "Requests received this year, by kind of applicant",
  "applicants.headline.missing": "The requests by kind of applicant are not filled in completely",
  "applicants.headline.noTotal":
    "The kinds of applicants add up to {parts}; their total is not filled in",
  "applicants.headline.partly":
    "{total} {total|request|requests} received; the kinds of applicants are not filled in completely",
  "applicants.headline.none": "No request was received this year",
  "applicants.headline.differ":
    "{total} {total|request|requests} received, but the kinds of applicants add up to {parts}",
  "applicants.headline.all": "{total} {total|request|requests} received, all from {who}",
  "applicants.headline.tie": "{total} requests received; the most, {n} each, from {who}",
  "applicants.headline.most": "{total} requests received; the most, {n} ({share}), from {who}",
  "reasons.title": "Why nothing was given",
  "reasons.whole": "requests refused, not provided or not processed",
  "reasons.sum": "Sum (worked out)",
  "reasons.subtitle": "Requests refused, not provided or not processed, by reason",
  "reasons.method": "The sum is ours.",
  "reasons.headline.missing": "The reasons for giving nothing are not filled in completely",
  "reasons.headline.none": "No request was refused, left unprovided or not processed",
  "reasons.headline.all":
    "{total} {total|request|requests} refused, not provided or not processed, always for the reason {reason}",
  "reasons.headline.tie":
    "{total} requests refused, not provided or not processed; the most frequent reasons, {n} each: {reason}",
  "reasons.headline.most":
    "{total} requests refused, not provided or not processed; the most frequent reason, {n}: {reason}",
  "matrix.title": "Who got what",
  "matrix.subtitle": "Requests concluded this year, by kind of applicant and by result",
  "matrix.total": "Total",
  "matrix.cell": "{who}: {group}",
  "matrix.missing": "–",
  "matrix.method":
    "Stronger colour, more requests; – is no number. Groups of several rows of the table are sums of ours.",
  "matrix.headline.agree": "All {n} checks of the requests agree",
  "matrix.headline.contradicted":
    "Of {n} checks of the requests, {broken} {broken|does|do} not agree",
  "matrix.headline.doubtful":
    "Of {n} checks of the requests, {broken} {broken|is an open question|are open questions}, none disagrees",
  "matrix.headline.undecidable":
    "{n} {n|check|checks} of the requests without a disagreement, {open} more cannot be decided",
  "route.title": "From applicant to result",
  "route.subtitle": "Requests concluded this year, from the applicant to the result",
  "route.method": "A band is as wide as its cells of table three together.",
  "route.headline.missing":
    "The results by applicant are not filled in completely, and cannot be drawn as a flow",
  "route.headline.differ":
    "The results of requests from {who} add up to {parts}, but their total says {total}",
  "route.headline.none": "No request was concluded this year: there is no flow to draw",
  "route.headline.tie":
    "{total} {total|request|requests} concluded; {bands} bands are the widest, {n} each",
  "route.headline.most":
    "{total} {total|request|requests} concluded; the widest band, {n}: from {who}, {group}",
  "tracks.title": "Outcomes on three tracks",
  "tracks.subtitle": "Reviews and lawsuits over disclosure, by outcome",
  "tracks.review": "Review",
  "tracks.direct": "Lawsuit without review",
  "tracks.afterReview": "Lawsuit after review",
  "tracks.row": "{track}: {what}",
  "tracks.sum": "our sum",
  "tracks.result.upheld": "upheld",
  "tracks.result.corrected": "corrected",
  "tracks.result.other": "other outcome",
  "tracks.result.pending": "pending",
  "tracks.rate": "{track} {count} of {base}, {rate}",
  "tracks.rates": "Correction rates, of all but the pending: {rates}.",
  "tracks.headline.missing": "Reviews and lawsuits are not filled in completely",
  "tracks.headline.none": "There was no administrative review and no lawsuit",
  "tracks.headline.differ":
    "{track}: the four outcomes add up to {parts}, but the total says {total}",
  "tracks.headline.plain":
    "{review} administrative {review|review|reviews} and {lawsuits} {lawsuits|lawsuit|lawsuits}, {corrected} of them corrected",
  "documents.title": "Rules and normative documents",
  "documents.titlePublished": "Publication of rules and normative documents",
  "documents.normative": "Normative documents",
  "documents.rules": "Government rules",
  "documents.row.inForce": "In force",
  "documents.row.issued": "Issued this year",
  "documents.row.repealed": "Repealed this year",
  "documents.row.publishedTotal": "Published in all",
  "documents.row.published": "Newly published",
  "documents.row.made": "Made this year",
  "documents.subtitle": "Government rules and normative documents",
  "documents.headline.missing":
    "Of the numbers of normative documents, some are missing or cannot be read",
  "documents.headline.none": "There are no rules and no normative documents",
  "documents.headline.documents":
    "{n} normative {n|document|documents} in force; {first} issued and {second} repealed this year",
  "documents.headline.published":
    "{n} normative {n|document|documents} published in all; {first} newly published and {second} made this year",
  "decisions.title": "Licences, penalties and coercion",
  "decisions.subtitle":
    "Decisions made this year; charges, items and procurement each in a unit of their own",
  "decisions.panel": "Decisions",
  "decisions.beside": "Charges, items and procurement",
  "decisions.item": "{name}: {n}",
  "decisions.headline.missing": "The numbers of decisions are not filled in completely",
  "decisions.headline.none": "The report counts no decision on licences, penalties or coercion",
  "decisions.headline.list": "This year, {list}",
  "decisions.headline.most": "The most frequent of the decisions: {n} {name}",
};
