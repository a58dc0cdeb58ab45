import type { Translation } from "../translation.ts";
import type { sheets as source } from "../zh/sheets.ts";

export const sheets: Translation<typeof source> = {
  "sheets.name.all": "All figures",
  "sheets.name.checks": "Checks",
  "sheets.name.others": "Other checks",
  "sheets.name.about": "About",
  "sheets.name.chart": "Chart data",

  "sheets.column.order": "No.",
  "sheets.column.shown": "Filtered",
  "sheets.column.id": "Indicator",
  "sheets.column.code": "Code",
  "sheets.column.zh": "Name in Chinese",
  "sheets.column.en": "Name in English",
  "sheets.column.value": "Value",
  "sheets.column.unit": "Unit",
  "sheets.column.status": "Status",
  "sheets.column.printed": "As printed",
  "sheets.column.source": "Source",
  "sheets.column.location": "Where it stands",
  "sheets.column.scope": "Scope",
  "sheets.column.contradictions": "Where the report disagrees with it",
  "sheets.column.check": "What is checked",
  "sheets.column.left": "As reported",
  "sheets.column.relation": "Should be",
  "sheets.column.decimals": "Decimals",
  "sheets.column.right": "Elsewhere, or computed",
  "sheets.column.difference": "Difference",
  "sheets.column.verdict": "Verdict (recalculated)",
  "sheets.column.missing": "Without an exact number",
  "sheets.column.before": "Verdict on the report",
  "sheets.column.sentence": "What the check found in the report",
  "sheets.column.kind": "Kind",
  "sheets.column.basis": "Basis",
  "sheets.column.rule": "Check",
  "sheets.column.whole": "Whole",
  "sheets.column.share": "Share (%)",
  "sheets.shown": "yes",
  "sheets.plainUnit": "count",
  "sheets.separator": ", ",
  "sheets.path": "{panel} / {label}",

  "sheets.relation.equal": "equal to",
  "sheets.relation.atMost": "at most",
  "sheets.relation.atLeast": "at least",
  "sheets.relation.rounded": "equal when rounded",
  "sheets.outOfOrder": "rows moved",

  "sheets.about.title": "Figures and checks",
  "sheets.about.report": "Report",
  "sheets.about.place": "Place",
  "sheets.about.publisher": "Publisher",
  "sheets.about.compiler": "Compiled by",
  "sheets.about.published": "Published",
  "sheets.about.indexNumber": "Index number",
  "sheets.about.period": "Period",
  "sheets.about.periodText": "{start} to {end}",
  "sheets.about.rows": "Rows",
  "sheets.about.rowsAll": "all {n} rows",
  "sheets.about.rowsSome": "{n} {n|row|rows} of the report’s {all}",
  "sheets.about.filter": "Filter: {label}",
  "sheets.about.filters": "Filters",
  "sheets.about.noFilter": "none",
  "sheets.about.correct": "How to correct",
  "sheets.about.correctText":
    "Change a number in the column “Value” of the sheet “{all}”; the sheet “{checks}” is recalculated at once and shows whether the figures then agree. The columns “As printed”, “Where the report disagrees with it” and those about the report always say what the report says.",
  "sheets.about.orderText":
    "“{checks}” refers to cells of “{all}”. Please do not sort that sheet: once its rows have moved, the verdicts say “{outOfOrder}”; sorting by “No.” puts them right.",
  "sheets.about.sheet": "Sheet “{name}”",
  "sheets.about.all": "All {n} numbers of the report, one a row.",
  "sheets.about.formOrder": "They stand in the order of the form.",
  "sheets.about.pageOrder": "Those of the page come first, in the order of the page.",
  "sheets.about.some":
    "On opening, only the {n} {n|row|rows} of the page can be seen, those with “{shown}” in “{column}”; a filter hides the others, and clearing it brings them back. The checks always use all rows.",
  "sheets.about.checks":
    "{n} checks that a formula can express: totals and parts, parts and wholes, shares, and the same number in two places. Each formula can be read in its cell. Wherever a cell is no number the verdict is “{undecidable}”; a blank is not taken for 0.",
  "sheets.about.others":
    "{n} further checks that are no sums or shares. Their verdicts are listed and do not change with corrections.",
  "sheets.about.chart": "All numbers of the chart, in the order of the chart.",
  "sheets.about.status": "Status “{status}”",
  "sheets.about.status.reported": "The number as the report prints it.",
  "sheets.about.status.bound":
    "The report gives only a limit. The value is written with ≥ or ≤ and not used as an exact number.",
  "sheets.about.status.blank": "The report leaves the cell empty. Blank is not 0.",
  "sheets.about.status.notApplicable": "The report marks the cell as not applicable, as with “/”.",
  "sheets.about.status.unreadable":
    "What the report prints cannot be read as a number. The value is left empty; the text is under “As printed”.",
  "sheets.about.status.derived": "Not from the report: worked out by us.",
  "sheets.about.chartStatus.reported": "The number as the report prints it.",
  "sheets.about.chartStatus.bound": "The report gives only a limit.",
  "sheets.about.chartStatus.blank":
    "The report leaves the cell empty, and so is the value. Blank is not 0.",
  "sheets.about.chartStatus.notApplicable":
    "The report marks the cell as not applicable; the value is left empty.",
  "sheets.about.chartStatus.unreadable":
    "What the report prints cannot be read as a number; the value is left empty.",
  "sheets.about.chartStatus.derived":
    "Not from the report: worked out by us as the column “Formula” says.",
  "sheets.about.verdict": "Verdict “{verdict}”",
  "sheets.about.verdict.holds": "The two numbers agree.",
  "sheets.about.verdict.broken":
    "They do not agree: the report disagrees with itself, or still does after a correction.",
  "sheets.about.verdict.undecidable":
    "An exact number is missing, or the base is 0: it cannot be decided.",
  "sheets.about.topic": "Chart",
  "sheets.about.subtitle": "What it shows",
  "sheets.about.source": "Source",
  "sheets.about.product": "Made with",
  "sheets.about.productText":
    "gongkai (公开). The figures are the report’s; the checks and what is derived are ours and not the publisher’s.",
};
