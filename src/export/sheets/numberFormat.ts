/** Units that are counted in whole numbers. */
const wholeUnits = new Set(["条", "件", "次", "篇", "期", "人", "人次", "个", "项", "份", "名"]);

/**
 * How a number is shown: with as many decimals as it was printed with, thousands grouped. A whole
 * number of a unit that can have decimals gets no format, so that a correction from 100 to 68.40 is
 * not shown as 68.
 */
export function numberFormat(decimals: number, unit: string): string | undefined {
  if (decimals > 0) return `#,##0.${"0".repeat(decimals)}`;
  return wholeUnits.has(unit) ? "#,##0" : undefined;
}
