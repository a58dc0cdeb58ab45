/** The same text in both languages of the product. */
export type Bilingual = { readonly zh: string; readonly en: string };

/**
 * How an indicator stands to its parent: a part (all parts together make the parent), an of-which
 * (some of it), a ratio of it; or on its own, a count or a total with parts.
 */
export type IndicatorKind = "total" | "part" | "of-which" | "count" | "ratio";

/** Where a report prints a figure: its statistical appendix, its second appendix, or its prose. */
export type Origin = "appendix" | "annex" | "prose";

/** What a figure covers, as the report says it; the appendices speak for the whole district. */
export type Scope =
  | "district"
  | "city"
  | "website"
  | "account"
  | "mailbox"
  | "network"
  | "cityPlatform";

/** One line of a form, or one figure that a report's prose gives. */
export type Indicator = {
  readonly id: string;
  /** The form's own numbering, such as 三(三)4; for prose, the section it stands in. */
  readonly code: string;
  readonly origin: Origin;
  /** The heading of the form below which it stands. */
  readonly heading: string;
  readonly label: Bilingual;
  /** The unit's Chinese symbol, as in the form. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly parent?: string;
  /** The appendix row that speaks of the same thing. */
  readonly counterpart?: string;
  readonly scope: Scope;
};

/** A heading of a form; headings nest. */
export type Heading = {
  readonly id: string;
  readonly code: string;
  readonly origin: Origin;
  readonly label: Bilingual;
  readonly parent?: string;
};
