import type { Bilingual } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
import { reportTitle } from "../i18n/reportText.ts";
import { wordsFor } from "../i18n/words.ts";
import { type DataFileName, dataFolder } from "./dataFilePaths.ts";

/** Where the catalogue of all data sets is, in the vocabulary of open-data portals (DCAT 3). */
export const dcatPath = `${dataFolder}/dcat.jsonld`;

/** Where the data sets are described in the vocabulary of search engines (schema.org). */
export const datasetPath = `${dataFolder}/dataset.jsonld`;

export type DataFile = {
  readonly title: Bilingual;
  readonly format: "csv" | "json";
  readonly mediatype: "text/csv" | "application/json";
};

const json = { format: "json", mediatype: "application/json" } as const;

/** What the data files of a report are, for every description of them. */
export const catalogFiles: Readonly<Record<DataFileName, DataFile>> = {
  "observations.csv": {
    ...{ format: "csv", mediatype: "text/csv" },
    title: { zh: "全部数据", en: "all figures" },
  },
  "observations.json": {
    ...json,
    title: { zh: "全部数据,附原文和范围", en: "all figures, with the printed text and scope" },
  },
  "findings.json": { ...json, title: { zh: "核对结果", en: "what the checks found" } },
};

/** The name of a report's data set, in full. */
export function datasetTitle({ place, year }: Report): Bilingual {
  return {
    zh: `${place.zh} ${year} 年政务公开年报数据`,
    en: `Figures of the ${year} open-government report of ${place.en}`,
  };
}

/** What is in a report's data set, and who answers for what in it. */
export function datasetDescription(report: Report): Bilingual {
  const { publisher = "" } = report.particulars;
  const title = reportTitle(report, wordsFor("zh"));
  const by = publisher === "" ? "" : ` by ${publisher}`;
  const n = report.observations.length;
  return {
    zh: `${publisher}《${title}》中的 ${n} 个数,连同单位、状态和出处,以及年报各处数字是否相符的核对结果。数据照年报原文;整理和核对由公开(gongkai)所做,不代表发布机关。`,
    en: `The ${n} numbers of the report 《${title}》${by}, each with its unit, its state and where it stands, and what came of checking whether the report agrees with itself. The figures are the report's; they were extracted and checked by gongkai (公开), not by the publisher.`,
  };
}

/** Words to find a data set by. */
export const datasetKeywords: readonly Bilingual[] = [
  { zh: "政府信息公开", en: "open government information" },
  { zh: "政务公开", en: "open government" },
  { zh: "年度报告", en: "annual report" },
  { zh: "依申请公开", en: "disclosure on application" },
];
