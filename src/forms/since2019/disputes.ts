import type { Indicator } from "../../domain/indicator.ts";

/** [id, heading, code, Chinese, English]: the three ways in which a decision is challenged. */
const tracks = [
  ["review", "table4.review", "行政复议", "行政复议", "Administrative review"],
  ["direct", "table4.litigation", "行政诉讼·未经复议直接起诉", "未经复议直接起诉", "Litigation without prior review"],
  ["afterReview", "table4.litigation", "行政诉讼·复议后起诉", "复议后起诉", "Litigation after review"],
] as const;

/** [id, Chinese, English] */
const results = [
  ["upheld", "结果维持", "upheld"],
  ["corrected", "结果纠正", "corrected"],
  ["other", "其他结果", "other outcome"],
  ["pending", "尚未审结", "pending"],
  ["total", "总计", "total"],
] as const;

export type TrackId = (typeof tracks)[number][0];
export type DisputeResult = (typeof results)[number][0];
export type DisputeIndicatorId = `dispute.${TrackId}.${DisputeResult}`;

export const trackIds: readonly TrackId[] = tracks.map(([id]) => id);

export function disputeId<Track extends TrackId, Result extends DisputeResult>(track: Track, result: Result): `dispute.${Track}.${Result}` {
  return `dispute.${track}.${result}`;
}

/** Table 四: three tracks, four results each and their total; the same in both forms. */
export const disputeIndicators: readonly Indicator[] = tracks.flatMap(([track, heading, code, zh, en]) =>
  results.map(([result, resultZh, resultEn]): Indicator => {
    const shared = {
      id: disputeId(track, result),
      code,
      origin: "table4",
      heading,
      label: { zh: `${zh}·${resultZh}`, en: `${en}: ${resultEn}` },
      unit: "件",
      scope: "report",
    } as const;
    const total = disputeId(track, "total");
    return result === "total" ? { ...shared, kind: "total" } : { ...shared, kind: "part", parent: total, division: track };
  }),
);
