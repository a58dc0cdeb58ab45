/**
 * Which sentence a check speaks. The rule chooses it, and with it vouches for what the sentence
 * claims beyond the numbers: how left must stand to right, and on what ground. A rule that claims
 * more than it has, or has no sentence, does not pass the type check.
 */
export type Speech =
  | ({ readonly subject: string } & (
      | { readonly says: "sum"; readonly relation: "=" }
      /** Some of a thing, and the whole of it. */
      | { readonly says: "within"; readonly relation: "≤" }
      /** Two figures of which the first should not be the larger; nothing about why. */
      | { readonly says: "notAbove"; readonly relation: "≤" }
      /** The form states in words that an item counts once however many channels carry it. */
      | { readonly says: "channel" | "channels"; readonly relation: "≤"; readonly basis: "form" }
      /** Documents disclosed may be of earlier years; the report does not say. */
      | { readonly says: "issued"; readonly relation: "≤"; readonly basis: "expectation" }
      /** The report does not say that the two must be equal. */
      | { readonly says: "usuallyEqual"; readonly relation: "="; readonly basis: "expectation" }
      | { readonly says: "range"; readonly relation: "∈"; readonly basis: "definition" }
      | {
          readonly says: "ratio" | "wholeNumbers" | "growth";
          readonly relation: "≈";
          readonly basis: "definition";
        }
      /** The left side is a share of two counts, the right one the target that the text sets. */
      | { readonly says: "target"; readonly relation: "≥"; readonly basis: "text" }
      /** Both places cover the same. */
      | {
          readonly says: "appendices" | "prose";
          readonly relation: "=";
          readonly basis: "source";
        }
      /** They speak of the same kind of thing and do not cover the same; a note says what each covers. */
      | {
          readonly says: "appendicesScope" | "proseScope" | "partScope";
          readonly relation: "≤" | "≥";
          readonly basis: "scope";
        }
      /** What came in and what was left over is concluded or carried on; the form prints it. */
      | { readonly says: "balance"; readonly relation: "="; readonly basis: "form" }
      /** The right side is last year's, or worked out from it. */
      | {
          readonly says: "carriedOver" | "inForce";
          readonly relation: "=";
          readonly basis: "years";
        }
      /** The text of a report and its tables, which need not cover the same. */
      | {
          readonly says: "textAgrees" | "textReceived" | "textWithCarried";
          readonly relation: "=";
          readonly basis: "expectation";
        }
      | { readonly says: "accounts"; readonly relation: "≥"; readonly basis: "form" }
      | { readonly says: "listed"; readonly relation: "="; readonly basis: "source" }
    ))
  | {
      readonly says: "measures";
      readonly relation: "=";
      readonly basis: "text";
      readonly subject: undefined;
    };

export type Says = Speech["says"];
