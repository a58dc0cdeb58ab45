import type { Bilingual } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
import { catalogFiles, datasetDescription, datasetKeywords, datasetTitle } from "./catalogFiles.ts";
import { dataFileNames, dataFilePath } from "./dataFilePaths.ts";

const inChinese = (text: string) => ({ "@value": text, "@language": "zh" });

function inBoth({ zh, en }: Bilingual) {
  return [inChinese(zh), { "@value": en, "@language": "en" }];
}

const government = (name: string) => ({
  "@type": "GovernmentOrganization",
  name: inChinese(name),
});

/** The report itself: what the figures were taken from. */
function basis({ particulars }: Report) {
  const { title, publisher, published, indexNumber } = particulars;
  return {
    "@type": "Report",
    name: inChinese(title),
    publisher: government(publisher),
    datePublished: published,
    inLanguage: "zh-CN",
    ...(indexNumber !== "" && { identifier: indexNumber }),
  };
}

/**
 * A report's figures as a schema.org Dataset, for search engines. It names no licence: none is known
 * for the government's figures.
 * @param addressOf the address of a file from its path in the product, such as
 *   "data/hailing-2017/observations.csv": a page and a file beside the data need different ones
 */
export function schemaDataset(report: Report, addressOf: (path: string) => string) {
  const { id, place, particulars } = report;
  const { publisher, published, periodStart, periodEnd } = particulars;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: id,
    name: inBoth(datasetTitle(report)),
    description: inBoth(datasetDescription(report)),
    keywords: datasetKeywords.flatMap(inBoth),
    inLanguage: ["zh-CN", "en"],
    publisher: government(publisher),
    datePublished: published,
    temporalCoverage: `${periodStart}/${periodEnd}`,
    spatialCoverage: { "@type": "AdministrativeArea", name: inBoth(place) },
    isAccessibleForFree: true,
    isBasedOn: basis(report),
    distribution: dataFileNames.map((name) => ({
      "@type": "DataDownload",
      name: inBoth(catalogFiles[name].title),
      encodingFormat: catalogFiles[name].mediatype,
      contentUrl: addressOf(dataFilePath(id, name)),
    })),
  };
}
