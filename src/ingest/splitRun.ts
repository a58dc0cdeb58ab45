/** No office counts further than this, and a longer number would no longer be exact. */
const number = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,4})?$/;

/** More readings than this say no more than that there are many. */
const most = 400;
/** Digits without a place to hold on to have more readings than anyone can look through. */
const mostSteps = 400_000;
/** No number that counts is longer, with its decimals. */
const longest = 18;

/** Whether numbers may go on as they begin. */
export type Fits = (numbers: readonly number[], digitsLeft: number) => boolean;

/**
 * Every way to read `count` numbers from digits that lost the borders of their cells.
 * @param runs the digits between spaces: "200 000121" is ["200", "000121"]. A number never reaches
 *   over a space, and none but 0 and 0.5 begin with 0.
 * @param fits what the numbers read so far must hold to; called with each longer list and the digits that are left
 * @returns at most 400 readings; none where there are too many to look through
 */
export function splitRuns(
  runs: readonly string[],
  count: number,
  fits: Fits = () => true,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const numbers: number[] = [];
  const digitsFrom = runs.map((_, run) =>
    runs.slice(run).reduce((total, { length }) => total + length, 0),
  );
  let steps = 0;
  const read = (run: number, at: number): void => {
    const text = runs[run];
    if (found.length >= most || steps > mostSteps) return;
    steps += 1;
    if (text === undefined) {
      if (numbers.length === count) found.push([...numbers]);
      return;
    }
    const left = count - numbers.length;
    const fewest = runs.length - run;
    if (left < fewest || left > (digitsFrom[run] ?? 0) - at) return;
    for (let length = 1; length <= Math.min(longest, text.length - at); length += 1) {
      const piece = text.slice(at, at + length);
      if (!number.test(piece)) continue;
      numbers.push(Number(piece));
      if (fits(numbers, (digitsFrom[run] ?? 0) - at - length)) {
        if (at + length === text.length) read(run + 1, 0);
        else read(run, at + length);
      }
      numbers.pop();
    }
  };
  read(0, 0);
  return steps > mostSteps ? [] : found;
}

/** Whether the last of `count` numbers is what the others make; true as long as it can still come out. */
export function lastIsSum(count: number): Fits {
  return (numbers, digitsLeft) => {
    if (numbers.length < count) {
      const others = count - numbers.length - 1;
      const soFar = numbers.reduce((total, each) => total + each, 0);
      // The last has no more digits than the numbers between leave it.
      return soFar < 10 ** (digitsLeft - others);
    }
    const parts = numbers.slice(0, count - 1).reduce((total, each) => total + each, 0);
    return numbers[count - 1] === parts;
  };
}
