import type { Bilingual } from "../domain/indicator.ts";
import type { Form } from "./form.ts";
import { disputeId } from "./since2019/disputes.ts";

/**
 * Rows of the national forms that speak of the same thing, as far as they do: the same thing; near enough
 * for sizes to be set side by side; or something else under a like name, where a line over years breaks.
 */
type Concept = {
  /** What makes it in the form of 2014, of 2019 and of 2021; empty where the form does not ask for it. */
  readonly rows: readonly [of2014: readonly string[], of2019: readonly string[], of2021: readonly string[]];
  readonly agreement: "same" | "near" | "break";
  readonly note?: Bilingual;
};

export type Counterpart = {
  /** What it is made of in the other form. */
  readonly ids: readonly string[];
  readonly agreement: Concept["agreement"];
  readonly note?: Bilingual | undefined;
};

/** A row that the forms since 2019 share. */
function since2019(...ids: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [ids, ids];
}

const lawsuits = (result: "total" | "corrected" | "upheld") => [disputeId("direct", result), disputeId("afterReview", result)];

const concepts: readonly Concept[] = [
  { rows: [["application.received"], ...since2019("request.new")], agreement: "same" },
  { rows: [["application.closed"], ...since2019("request.total")], agreement: "same" },
  {
    rows: [["application.replied.alreadyPublic", "application.replied.granted"], ...since2019("request.granted")],
    agreement: "near",
    note: {
      zh: "2014 年表式把已主动公开的另列一行，这里加在一起",
      en: "the form of 2014 counts what was public already in a row of its own; both are added up here",
    },
  },
  { rows: [["application.replied.partial"], ...since2019("request.partial")], agreement: "same" },
  { rows: [["source.citizen"], ...since2019("request.new@citizen")], agreement: "same" },
  { rows: [["source.enterprise"], ...since2019("request.new@enterprise")], agreement: "same" },
  {
    rows: [["source.academia"], ...since2019("request.new@research")],
    agreement: "near",
    note: {
      zh: "2014 年表式还包括教育机构",
      en: "the form of 2014 includes institutions of education",
    },
  },
  {
    rows: [["review.total"], ...since2019(disputeId("review", "total"))],
    agreement: "near",
    note: {
      zh: "2014 年表式没有“尚未审结”一行",
      en: "the form of 2014 has no row for what is pending",
    },
  },
  { rows: [["review.corrected"], ...since2019(disputeId("review", "corrected"))], agreement: "same" },
  { rows: [["review.upheld"], ...since2019(disputeId("review", "upheld"))], agreement: "same" },
  {
    rows: [["litigation.total"], ...since2019(...lawsuits("total"))],
    agreement: "near",
    note: {
      zh: "2014 年表式不分是否先经复议，也没有“尚未审结”一行",
      en: "the form of 2014 does not tell lawsuits after a review apart, and has no row for what is pending",
    },
  },
  { rows: [["litigation.corrected"], ...since2019(...lawsuits("corrected"))], agreement: "same" },
  { rows: [["litigation.upheld"], ...since2019(...lawsuits("upheld"))], agreement: "same" },
  {
    rows: [["proactive.normativeIssued"], ["normative.made"], ["normative.issued"]],
    agreement: "near",
    note: {
      zh: "2019 年表式问的是新制作，2021 年表式问的是制发",
      en: "the form of 2019 asks what was made, that of 2021 what was issued",
    },
  },
  {
    rows: [[], ["normative.publishedTotal"], ["normative.inForce"]],
    agreement: "break",
    note: {
      zh: "2019 年表式问对外公开的总数，2021 年表式问现行有效的件数，不是一回事",
      en: "the form of 2019 asks how many are published in all, that of 2021 how many are in force: two different things",
    },
  },
  {
    rows: [["service.handled.licence"], ...since2019("licence.decisions")],
    agreement: "near",
    note: {
      zh: "2014 年的数取自省里的附加表",
      en: "the number of the 2014 form comes from a supplement of the province",
    },
  },
];

/** The same cell in another form, or what comes nearest to it; undefined where the form has nothing like it. */
export function counterpartIn(indicator: string, form: Form): Counterpart | undefined {
  if (form.has(indicator)) return { ids: [indicator], agreement: "same" };
  for (const { rows, agreement, note } of concepts) {
    if (!rows.some((ids) => ids.length === 1 && ids[0] === indicator)) continue;
    const ids = rows.find((each) => each.length > 0 && each.every(form.has));
    if (ids) return { ids, agreement, note };
  }
  return undefined;
}
