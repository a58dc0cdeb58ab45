import type { Translation } from "../translation.ts";
import type { pages as source } from "../zh/pages.ts";

export const pages: Translation<typeof source> = {
  "report.named": "《{title}》 of {place} for {year}",
  "home.headline.contradicted": "{name} disagrees with itself in {n} {n|place|places}",
  "home.headline.agreeing": "{name}: {checks} {checks|check|checks}, no disagreement found",
  "home.headline.doubtful":
    "{name}: {checks} {checks|check|checks}, {n} open {n|question|questions}",
  "home.headline.undecidable":
    "{name}: {checks} {checks|check|checks} without a disagreement, {n} more cannot be decided",
  "home.publishedBy": "Published by {publisher}.",
  "home.publishedOn": "Published on {date}.",
  "home.published": "Published by {publisher} on {date}.",
  "home.sourced": "All {n} figures are here; every figure is sourced.",
  "home.sourcedSome": "All {n} figures are here; {located} of them are sourced.",
  "home.contradictions": "See the {n} {n|disagreement|disagreements}",
  "home.more": "More",
  "home.data": "All {n} figures in one table, to filter, add up and download",
  "overview.keys": "Some key numbers",
  "notFound.topic": "The form of this report has no part on “{name}”.",
  "notFound.chartOfForm":
    "The form of this report does not have what the chart “{name}” is drawn from.",
  "topic.disclosure.lead":
    "What the government published of its own accord: through which channels and accounts, and how much public enterprises added.",
  "topic.responses.lead":
    "How the government answered public concerns, explained policy, and dealt with letters and complaints.",
  "topic.applications.lead":
    "Information that people asked for: who applied, how, and what came of it.",
  "topic.disclosure.leadOfTables":
    "Rules and normative documents: how many were issued, repealed and published.",
  "topic.applications.leadOfTables":
    "Information given on request: who asked, with what result, and why nothing was given.",
  "topic.review.lead":
    "Those who dispute a decision on disclosure can apply for administrative review or go to court.",
  "topic.administration.lead":
    "Decisions on licences, penalties and coercion, and charges and procurement.",
  "topic.services.lead":
    "How far services have moved online: items, cases handled, the power list and the no-visit list.",
  "topic.capacity.lead": "The people, offices, places and money behind all this.",
  "topic.contradictions": "{n} {n|check|checks} on this subject {n|does|do} not agree",
  "report.headline": "What the report contains, and how it is read here",
  "report.particulars": "Particulars",
  "report.field.title": "Title",
  "report.field.indexNumber": "Index number",
  "report.field.documentNumber": "Document number",
  "report.field.publisher": "Publisher",
  "report.field.compiler": "Compiled by",
  "report.field.published": "Published",
  "report.field.period": "Period",
  "report.field.contact": "Contact",
  "report.field.provenance": "Where our figures come from",
  "report.field.original": "Original",
  "report.empty": "left empty in the report",
  "report.period": "{start} to {end}",
  "report.outline": "What the sections say",
  "report.outlineNote": "These are our summaries, not the report's words.",
  "report.measures": "Improvements planned",
  "report.measuresDiffer": "The text announces {announced} and lists {listed}.",
  "report.accounts": "Accounts named in the appendix",
  "report.accountsNone": "the name is left empty",
  "report.method": "How we read it",
  "report.method.observation":
    "Every number is an observation with its indicator, value, unit, source and scope. Charts, tables, files and descriptions are all views of the same observations, so they cannot disagree.",
  "report.method.missing":
    "Zero, blank, not applicable and unreadable are four different states, kept apart in charts, tables and files.",
  "report.method.bound":
    "“Over 10,000” and “at least 90%” give a limit only, so they are kept as limits and never drawn as exact numbers.",
  "report.method.unit":
    "The appendix as published kept only three units: 10,000 yuan, attendances and %. The others are supplied from the form (State Council General Office 2014, No. 32), and each says so.",
  "report.method.unitOfForm":
    "Units come from the form, not from print beside each number, and each number says so.",
  "report.method.derived":
    "Shares, sums and differences that we worked out give their formula; charts draw them outlined or hatched.",
  "report.method.contradiction":
    "Vermilion and ≠ mean one thing only: the report disagrees with itself. We do not judge which number is right.",
  "report.definitions": "Terms",
};
