import type { Bilingual } from "../../domain/indicator.ts";
import { appendixIndicators } from "../2014/appendix.ts";
import { annexIndicators } from "./annex.ts";

const total: Bilingual = {
  zh: "附表二最后一行的申请总数，应等于上面七类申请人之和，也应等于附表一的收到申请数。",
  en: "The last row of the second appendix: all applications. It should equal the seven groups above it, and the applications received in the first appendix.",
};

/** In English names stand within a sentence here; "Party" keeps its capital. */
function within(label: string): string {
  return label.startsWith("Party") ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** What a cell of the second appendix means follows from its place in the table. */
export const annexDefinitions: readonly (readonly [string, string, string])[] = annexIndicators.map(({ id, kind, label, counterpart, parent }) => {
  if (id === "annex.source.total") return [id, total.zh, total.en];
  const group = annexIndicators.find((each) => each.id === (kind === "ratio" ? parent : id))?.label ?? label;
  if (kind === "ratio") {
    return [id, `申请人为“${group.zh}”的申请占附表二申请总数的百分比，保留一位小数。`, `Applications under “${within(group.en)}” as a percentage of all applications in the second appendix, to one decimal.`];
  }
  const code = appendixIndicators.find((each) => each.id === counterpart)?.code ?? "";
  const among: Bilingual = kind === "of-which" ? { zh: "公民申请中", en: "Of the citizens' applications, those" } : { zh: "", en: "Applications" };
  return [
    id,
    `附表二所列的${among.zh}申请人为“${group.zh}”的申请件数，与附表一 ${code} 说的是同一件事，两处应当相等。`,
    `${among.en} under “${within(group.en)}” in the second appendix. Row ${code} of the first speaks of the same thing, and the two should be equal.`,
  ];
});
