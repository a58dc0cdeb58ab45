/** What a result leads to: the card of an observation, a finding alone, a chart alone, a page. */
export type SearchKind = "indicator" | "finding" | "chart" | "page";

export type SearchedValue = { readonly number: number; readonly unit: string };

/** One thing that can be found. */
export type SearchEntry = {
  readonly kind: SearchKind;
  /** The indicator, rule, chart or page. */
  readonly id: string;
  readonly label: string;
  /** Of a page, its address. */
  readonly path?: string;
  /** Where it stands: in the report, or on which page. */
  readonly place: string;
  /** The value of an observation, in words where it is no number. */
  readonly value: string;
  /** The numbers that find it. */
  readonly numbers: readonly SearchedValue[];
  /** What it goes by, in both languages, whatever the page is shown in. */
  readonly names: readonly string[];
  /** What it stands below: finds it too, after those that go by such a name. */
  readonly context: readonly string[];
};
