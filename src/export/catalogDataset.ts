import type { Bilingual } from "../domain/indicator.ts";
import type { Particulars, Report } from "../domain/report.ts";
import { reportTitle } from "../i18n/reportText.ts";
import { wordsFor } from "../i18n/words.ts";
import { catalogFiles, datasetDescription, datasetKeywords, datasetTitle } from "./catalogFiles.ts";
import { dataFileNames, dataFilePath } from "./dataFilePaths.ts";

const inChinese = (text: string) => ({ "@value": text, "@language": "zh" });

function inBoth({ zh, en }: Bilingual) {
  return [inChinese(zh), { "@value": en, "@language": "en" }];
}

/** Who published it and when; what the report does not say is left out. */
function publication({ publisher, published }: Particulars) {
  return {
    ...(publisher && {
      publisher: { "@type": "GovernmentOrganization", name: inChinese(publisher) },
    }),
    ...(published && { datePublished: published }),
  };
}

/** The report itself: what the figures were taken from. */
function basis(report: Report) {
  const { indexNumber } = report.particulars;
  return {
    "@type": "Report",
    name: inChinese(reportTitle(report, wordsFor("zh"))),
    ...publication(report.particulars),
    inLanguage: "zh-CN",
    ...(indexNumber && { identifier: indexNumber }),
  };
}

/**
 * A report's figures as a schema.org Dataset, for search engines. It names no licence: none is known
 * for the government's figures.
 * @param addressOf the address of a file from its path in the product, such as
 *   "data/hailing-2017/observations.csv": a page and a file beside the data need different ones
 */
export function schemaDataset(report: Report, addressOf: (path: string) => string) {
  const { id, place, year, particulars } = report;
  const { periodStart, periodEnd } = particulars;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: id,
    name: inBoth(datasetTitle(report)),
    description: inBoth(datasetDescription(report)),
    keywords: datasetKeywords.flatMap(inBoth),
    inLanguage: ["zh-CN", "en"],
    ...publication(particulars),
    temporalCoverage: periodStart && periodEnd ? `${periodStart}/${periodEnd}` : String(year),
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
