import type { Indicator } from "../../domain/indicator.ts";

/** [name, code, Chinese label, English label, name of the parent] */
const sources = [
  ["party", "一", "党政机关", "Party and government bodies", ""],
  ["social", "二", "社会团体(含公益组织)", "Social organisations (incl. non-profits)", ""],
  ["enterprise", "三", "企业", "Enterprises", ""],
  ["media", "四", "宣传媒体", "Media", ""],
  ["academia", "五", "科研院校", "Research and education institutions", ""],
  ["citizen", "六", "公民", "Citizens", ""],
  ["citizen.lawyer", "六其中", "律师", "lawyers", "citizen"],
  ["citizen.researcher", "六其中", "科研人员", "researchers", "citizen"],
  ["citizen.journalist", "六其中", "媒体从业人员", "media workers", "citizen"],
  ["other", "七", "其他", "Other", ""],
] as const;

type SourceName = (typeof sources)[number][0];

export type AnnexIndicatorId = `annex.source.${SourceName}` | `annex.source.${SourceName}.share` | "annex.source.total";

const total: Indicator = {
  id: "annex.source.total",
  code: "总数",
  origin: "annex",
  heading: "annex",
  label: { zh: "政府信息公开申请总数", en: "All applications for disclosure" },
  unit: "件",
  kind: "total",
  counterpart: "application.received",
  scope: "district",
};

function countAndShare([name, code, zh, en, parent]: (typeof sources)[number]): Indicator[] {
  const id = `annex.source.${name}`;
  const shared = { code, origin: "annex", heading: "annex", scope: "district" } as const;
  return [
    {
      ...shared,
      id,
      label: { zh, en },
      unit: "件",
      kind: parent === "" ? "part" : "of-which",
      parent: parent === "" ? total.id : `annex.source.${parent}`,
      counterpart: `source.${name}`,
    },
    {
      ...shared,
      id: `${id}.share`,
      label: { zh: `${zh}占比`, en: `${en}: share of applications` },
      unit: "%",
      kind: "ratio",
      parent: id,
    },
  ];
}

/** The second appendix: who applied, ten counts and their ten shares, and the total below them. */
export const annexIndicators: readonly Indicator[] = [...sources.flatMap(countAndShare), total];
