import type { Heading, Indicator } from "../domain/indicator.ts";
import type { AppendixIndicatorId } from "./2014/appendix.ts";
import type { Disclosed2019Id } from "./2019/disclosed.ts";
import type { Disclosed2021Id } from "./2021/disclosed.ts";
import type { ProseIndicatorId } from "./hailing/prose.ts";
import type { AnnexIndicatorId } from "./jiangsu/annex.ts";
import type { ServiceIndicatorId } from "./jiangsu/services.ts";
import type { DisputeIndicatorId } from "./since2019/disputes.ts";
import type { RequestIndicatorId } from "./since2019/requests.ts";
import type { TextIndicatorId } from "./since2019/text.ts";
import { formTable, tableIds } from "./tables.ts";

/** Every indicator id there is; a misspelt one does not pass the type check. An id means the same in all forms. */
export type IndicatorId = AppendixIndicatorId | ServiceIndicatorId | AnnexIndicatorId | ProseIndicatorId | Disclosed2019Id | Disclosed2021Id | RequestIndicatorId | DisputeIndicatorId | TextIndicatorId;

type Dictionary = { readonly indicators: ReadonlyMap<string, Indicator>; readonly headings: ReadonlyMap<string, Heading> };

let known: Dictionary | undefined;

function dictionary(): Dictionary {
  known ??= {
    indicators: new Map(tableIds.flatMap((id) => formTable(id).indicators.map((each) => [each.id, each]))),
    headings: new Map(tableIds.flatMap((id) => formTable(id).headings.map((each) => [each.id, each]))),
  };
  return known;
}

/** @throws where no form has an indicator of that id: a mistake in the program, not in a report. */
export function indicatorOf(id: string): Indicator {
  const found = dictionary().indicators.get(id);
  if (!found) throw new Error(`There is no indicator "${id}".`);
  return found;
}

/** Whether a text, from an address say, names an indicator of some form. */
export function isIndicatorId(id: string): id is IndicatorId {
  return dictionary().indicators.has(id);
}

/** The indicators of all forms. What a report has is told by its own form. */
export function allIndicators(): readonly Indicator[] {
  return [...dictionary().indicators.values()];
}

/** The headings of all forms. */
export function allHeadings(): readonly Heading[] {
  return [...dictionary().headings.values()];
}

/** A heading of some form, or undefined. */
export function headingOf(id: string | undefined): Heading | undefined {
  return id === undefined ? undefined : dictionary().headings.get(id);
}

/** A part belongs to one division of its whole: that of its heading, unless the form says otherwise. */
export function divisionKey({ parent, division, heading }: Indicator): string {
  return `${parent ?? ""} ${division ?? heading}`;
}
