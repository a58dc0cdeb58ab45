import type { Bilingual, Indicator } from "../domain/indicator.ts";
import { appendixShortLabels } from "./2014/shortLabels.ts";
import { proseShortLabels } from "./hailing/shortLabels.ts";
import { indicatorOf } from "./indicators.ts";
import { annexShortLabels, serviceShortLabels } from "./jiangsu/shortLabels.ts";
import { applicants } from "./since2019/applicants.ts";
import { cellLabel, tableShortLabels } from "./since2019/shortLabels.ts";

let labels: ReadonlyMap<string, Bilingual> | undefined;

/** A short name for an indicator; the form's own where that is short enough. */
export function shortLabel(id: string): Bilingual {
  labels ??= new Map([...appendixShortLabels, ...serviceShortLabels, ...annexShortLabels, ...proseShortLabels, ...tableShortLabels].map(([each, zh, en]) => [each, { zh, en }]));
  const indicator = indicatorOf(id);
  return labels.get(id) ?? cellShortLabel(indicator) ?? indicator.label;
}

function cellShortLabel({ cell }: Indicator): Bilingual | undefined {
  const applicant = cell && applicants.find(({ id }) => id === cell.applicant);
  return cell && applicant && cellLabel(shortLabel(cell.row), applicant.label);
}
