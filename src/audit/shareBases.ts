import { type Form, perForm } from "../forms/form.ts";
import { indicatorOf } from "../forms/indicators.ts";

/** A printed share, what it is the share of, and what it may be a share in. */
export type ShareBases = {
  readonly share: string;
  readonly count: string;
  /**
   * The whole first, then wholes in between: a share of lawyers may be of all applicants or of
   * the citizens among them, and the form does not say which.
   */
  readonly bases: readonly [string, ...string[]];
};

function ancestorsOf(id: string): string[] {
  const parent = indicatorOf(id).parent;
  return parent === undefined ? [] : [...ancestorsOf(parent), parent];
}

/** A share of the prose, which gives its count and its base with it. */
const resolved: ShareBases = {
  share: "n.mailbox.resolvedShare",
  count: "n.mailbox.resolved",
  bases: ["n.mailbox.received"],
};

/** Every share of a form that has a base there. */
export const shareBasesOf: (form: Form) => readonly ShareBases[] = perForm((form) => [
  ...form.indicators.flatMap((each): ShareBases[] => {
    if (each.kind !== "ratio" || each.parent === undefined) return [];
    const [first, ...others] = ancestorsOf(each.parent);
    return first === undefined
      ? []
      : [{ share: each.id, count: each.parent, bases: [first, ...others] }];
  }),
  ...(form.has(resolved.share) ? [resolved] : []),
]);
