/**
 * A number made of observations, by their ids: a file that can calculate does so anew when one of
 * them is corrected.
 */
export type MadeOf = {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  /** In percent of this one, to two decimals. */
  readonly per?: string;
};
