/** The same text in both languages of the product. */
export type Bilingual = { readonly zh: string; readonly en: string };

/**
 * How an indicator stands to its parent: a part (all parts together make the parent), an of-which
 * (some of it), a ratio of it; or on its own, a count or a total with parts.
 */
export type IndicatorKind = "total" | "part" | "of-which" | "count" | "ratio";

/**
 * The places in which reports print figures: the statistical appendix and the second appendix of the
 * form of 2014, tables 二, 三 and 四 of the forms since 2019, and the main text of any report.
 */
export const origins = ["appendix", "annex", "table2", "table3", "table4", "prose"] as const;

export type Origin = (typeof origins)[number];

/**
 * What a figure covers, as the report says it. "report" is whatever the table as a whole covers,
 * where nothing else is said; a "district" is the whole area of the report of 2017; "sentence" is
 * whatever the sentence means, which it does not always say.
 */
export type Scope =
  | "report"
  | "district"
  | "city"
  | "website"
  | "account"
  | "mailbox"
  | "network"
  | "cityPlatform"
  | "sentence";

/** A place in a table that has columns as well as rows. */
export type CellPlace = {
  /** The row, which by itself means the cell in its total column. */
  readonly row: string;
  /** The column. */
  readonly applicant: string;
};

/** One number that a form asks for, or that a report's prose gives: a line, or one cell of it. */
export type Indicator = {
  /** A cell of a table with columns is `row@applicant`. */
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
  /** Which division of its parent a part belongs to, where the headings do not say it. */
  readonly division?: string;
  readonly cell?: CellPlace;
  /** The row of a table that speaks of the same thing. */
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
