import type { TextIndicatorId } from "../../forms/since2019/text.ts";

/** What the clauses before have made known, within a sentence. */
export type Talk = {
  /** What a bare 办结70件 or 予以公开20件 is about. */
  readonly topic: "requests" | "disputes" | "items" | undefined;
  /** Whether the requests last spoken of are those received. */
  readonly ofReceived: boolean;
  /** The sentence has named requests for information, so that a bare 申请 means one. */
  readonly requestsNamed: boolean;
};

/** A sentence that many reports share. A clause says it from its first to its last letter, or does not. */
export type Statement = {
  /** "known" where it is understood and not kept. */
  readonly id: TextIndicatorId | "known";
  /** With the groups `head`, the words before it, and `number`; `bare` where it does not say what it counts. */
  readonly pattern: RegExp;
  /** Words that may stand before the subject. */
  readonly leads?: RegExp;
  /** What must have been spoken of. */
  readonly about?: (talk: Talk) => boolean;
  /** It names another time or no subject by its nature. */
  readonly anyTime?: true;
  /** It may count what has gathered until the end of the year. */
  readonly stock?: true;
  /** It is about the whole only where it says of whom, or begins its sentence. */
  readonly alone?: true;
  readonly talk?: Partial<Talk>;
};

/** The words before a statement, which must say no more than who, and how many in all. */
export const head = "^(?<head>.*?)";

/** Words before a part of what was just spoken of. */
export const among = /^(?:其中|另外?|包括|涉及|含|有|分别为|分别是)+/;
