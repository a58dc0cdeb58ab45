/** What a part of the build may weigh, and what it does weigh, in bytes. */
export type Weighed = { readonly name: string; readonly bytes: number; readonly budget: number };

/** A part a developer can find, with by how much it is too heavy. Empty if all is well. */
export function overBudget(parts: readonly Weighed[]): string[] {
  return parts
    .filter(({ bytes, budget }) => bytes > budget)
    .map(
      ({ name, bytes, budget }) =>
        `${name} is ${bytes} bytes compressed, ${bytes - budget} over its budget of ${budget}`,
    );
}
