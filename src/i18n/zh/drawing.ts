/** Words that stand in the drawings of charts. */
export const drawing = {
  "zeros.label": "为 0 的有",
  "zeros.separator": "、",
  "pair.gap": "相差 {gap}",
  "pair.gapPoints": "相差 {gap} 个百分点",
  "glance.accounted": "{value}有结果",
} as const;
