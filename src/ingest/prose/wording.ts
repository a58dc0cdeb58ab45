/** A whole number as a text prints it; what makes it a bound or a round one stands beside it and is in no pattern. */
const figure = "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)";

const linking = "(?:共计|合计|总计|累计|数量为|数为|共|为|计|达|有)?";

/** Nothing follows it: 75件次, 75余件 and 75件左右 are other things. */
export const cases = `${linking}${figure}(?:件|宗|条|份|起|例)※?$`;
export const items = `${linking}${figure}条※?$`;
export const documents = `${linking}${figure}(?:件|份|部|个)※?$`;
export const yuan = `${linking}(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)元※?$`;

export const request =
  "(?:公民、法人(?:和|或|或者|及|以及)其他组织)?(?:提出|提交)?的?(?:各类|有效)?(?:政府信息公开|政府信息依申请公开|依申请公开政府信息|依申请公开|信息公开)(?:类|的)?申请件?(?:数量|量|数)?";

export const organisations = "法人(?:或者|以及|或|和|及|、)(?:其他|其它)组织";

/** The year before or after, by name or in figures. */
export function beside(year: number | undefined, by: 1 | -1): string {
  const names = by < 0 ? "上一?年|去年" : "下一?年|次年";
  return `(?:${names}${year === undefined ? "" : `|${year + by}年`})度?`;
}
