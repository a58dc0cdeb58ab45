import type { Finding } from "../audit/finding.ts";
import { plausibleDiagnoses } from "../audit/plausible.ts";
import { waysToMend } from "../audit/waysToMend.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { relationText, sideArithmetic } from "../findings/shownSides.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { diagnosisSentence, findingSentence } from "../i18n/findingText.ts";
import { placedName, quotedName } from "../i18n/indicatorName.ts";
import { locationText } from "../i18n/locationText.ts";
import type { Words } from "../i18n/words.ts";
import type { FilePlace } from "../ingest/blocks.ts";
import type { CellReading } from "../ingest/cellReading.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import { type CheckGroup, type CheckLists, checkGroups, type StoryLine } from "./checkGroups.ts";
import { cellsByPlace } from "./documentPlaces.ts";
import type { StyleFinding } from "./draft/draftStyle.ts";
import { stylePlace, styleText } from "./draft/styleText.ts";
import { filePlaceText } from "./filePlaceText.ts";

/** One thing to look at, as it stands in the lists that are taken along. */
export type CheckRow = {
  readonly group: CheckGroup;
  readonly text: string;
  /** The sum or comparison with its numbers; empty where there is none. */
  readonly arithmetic: string;
  /** Where in the form, and where in the file. */
  readonly places: readonly string[];
  readonly causes: readonly string[];
  /** What would make it come out. */
  readonly advice: readonly string[];
  /** Where in the file a remark about it belongs. */
  readonly at: readonly FilePlace[];
};

type Context = { readonly report: Report; readonly own: OwnReport; readonly words: Words };

/** Each row or line of the file once: where it stands in the form, and where in the file. */
function placesOf(cells: readonly CellReading[], { report, own, words }: Context) {
  return [...cellsByPlace(cells).values()].map(([first, ...others]) => {
    if (!first) return "";
    const observation = findObservation(report, first.indicator);
    const { column: _, ...row } = first.place;
    const place = others.length === 0 ? first.place : row;
    const location = observation?.location;
    const column = others.length === 0 ? location?.column : undefined;
    const official = location ? locationText({ ...location, column }, words) : "";
    const file = filePlaceText(place, own.read.blocks, words);
    return [official, file].filter(Boolean).join(words.t("check.list.placeSeparator"));
  });
}

function findingRow(group: CheckGroup, line: StoryLine, context: Context): CheckRow {
  const { report, own, words } = context;
  const [first] = line;
  const involved = new Set(line.flatMap(({ indicators }) => indicators));
  const cells = own.read.cells.filter(({ indicator }) => involved.has(indicator));
  const ways = group === "explained" ? [] : waysToMend(first, report);
  const arithmetic = (finding: Finding) =>
    [
      sideArithmetic(finding.left, finding, words),
      relationText(finding, words),
      sideArithmetic(finding.right, finding, words),
    ].join(" ");
  return {
    group,
    text: line
      .map((finding) => findingSentence(finding, words))
      .join(words.t("chart.sentenceSpace")),
    arithmetic: line.map(arithmetic).join(words.t("check.list.separator")),
    places: placesOf(cells, context),
    causes: plausibleDiagnoses(first).map((each) => diagnosisSentence(each, words)),
    advice: ways.map(({ indicator, value }) =>
      words.t("check.change", {
        name: quotedName(indicator, words),
        value: words.quantity(value, indicatorOf(indicator).unit, undefined, indicator),
      }),
    ),
    at: cells.filter(({ indicator }) => indicator === first.subject).map(({ place }) => place),
  };
}

function openRow(cell: CellReading, context: Context): CheckRow {
  const { words } = context;
  const { indicator, candidates, value, place } = cell;
  const printed = "printed" in value ? value.printed : "";
  return {
    ...{ group: "open", arithmetic: "", causes: [], at: [place] },
    text: words.t("check.list.open", { name: placedName(indicator, words), printed }),
    places: placesOf([cell], context),
    advice:
      candidates.length > 0
        ? [
            words.t("check.list.may", {
              values: words.list(candidates.map((n) => words.number(n))),
            }),
          ]
        : [],
  };
}

function styleRow(finding: StyleFinding, { own, words }: Context): CheckRow {
  const place = stylePlace(finding, own.read.blocks);
  return {
    ...{ group: "style", arithmetic: "", causes: [], advice: [] },
    text: styleText(finding, own.year, words),
    places: place ? [filePlaceText(place, own.read.blocks, words)].filter(Boolean) : [],
    at: place ? [place] : [],
  };
}

/** Every list of a check, one after the other, in the order of the page. */
export function checkRows(lists: CheckLists, context: Context): readonly CheckRow[] {
  const { own, words } = context;
  const plain = (group: CheckGroup, text: string, place?: FilePlace): CheckRow => ({
    ...{ group, text, arithmetic: "", causes: [], advice: [] },
    places: place ? [filePlaceText(place, own.read.blocks, words)].filter(Boolean) : [],
    at: place ? [place] : [],
  });
  return checkGroups.flatMap((group): readonly CheckRow[] => {
    switch (group) {
      case "open":
        return lists.open.map((cell) => openRow(cell, context));
      case "style":
        return lists.style.map((finding) => styleRow(finding, context));
      case "unmatched":
        return lists.unmatched.map(({ text, place }) => plain(group, text, place));
      case "issues":
        return lists.issues.map(({ code, text }) =>
          plain(group, `${words.t(`check.issue.${code}`)} ${text}`),
        );
      default:
        return lists.findings[group].map((line) => findingRow(group, line, context));
    }
  });
}
