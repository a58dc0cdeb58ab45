import type { Assumption } from "./assumption.ts";
import type { Bilingual } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import { exactNumber } from "./value.ts";

/** What a report says of itself: a field is empty where the report leaves it so, absent where we do not have it. */
export type Particulars = {
  readonly title?: string;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  /** As the report names itself. */
  readonly publisher?: string;
  /** Our translation, for readers of English; absent where nobody made one. */
  readonly publisherInEnglish?: string;
  readonly compiler?: string;
  /** ISO dates. */
  readonly published?: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  readonly contact?: { readonly office: string; readonly telephone: string };
  /** Where the publisher has put the original, as a full https or http address; absent where unknown. */
  readonly address?: string;
  /** Where our figures come from, if not from the report itself. */
  readonly provenance?: Bilingual;
};

/** A section of the report's text, summed up in our own words. */
export type OutlineSection = {
  readonly code: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
};

/** Names that the report gives for the accounts behind a row; an empty list where it names none. */
export type NamedAccounts = {
  readonly indicator: string;
  readonly names: readonly string[];
};

/** Which report it is, and what is known of it before its figures are there. */
export type ReportKey = {
  readonly id: string;
  readonly place: Bilingual;
  readonly year: number;
  /** The tables of forms that it is filled into, in the order of print. */
  readonly tables: readonly string[];
  readonly particulars: Particulars;
};

/** Everything but the key and the observations is there only where the report has it. */
export type Report = ReportKey & {
  readonly observations: readonly Observation[];
  readonly accounts?: readonly NamedAccounts[];
  readonly outline?: readonly OutlineSection[];
  readonly measures?: { readonly announced: number; readonly listed: readonly Bilingual[] };
  /** The same place's report of the year before, where there is one to be had. */
  readonly previous?: Report;
  /** Why the office leaves numbers as they are that do not agree, by the fingerprint of the finding. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Set where this is not the report as published, but what follows if one number were another. */
  readonly assumption?: Assumption;
};

const indexes = new WeakMap<Report, ReadonlyMap<string, Observation>>();

/** The observation of an indicator, or undefined where the report has no such row. */
export function findObservation(report: Report, indicator: string): Observation | undefined {
  let index = indexes.get(report);
  if (!index) {
    index = new Map(report.observations.map((each) => [each.indicator, each]));
    indexes.set(report, index);
  }
  return index.get(indicator);
}

/** The exact number reported for an indicator, or undefined: absent, blank, unreadable, a bound. */
export function numberOf(report: Report, indicator: string): number | undefined {
  return exactNumber(findObservation(report, indicator)?.value);
}
