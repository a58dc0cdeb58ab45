import type { Bilingual } from "../domain/indicator.ts";
import type { Particulars, Report } from "../domain/report.ts";
import { reportTitle } from "../i18n/reportText.ts";
import { wordsFor } from "../i18n/words.ts";
import { catalogFiles, datasetDescription, datasetKeywords, datasetTitle } from "./catalogFiles.ts";
import { type DataFileName, dataFileNames } from "./dataFilePaths.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const inChinese = (text: string) => ({ "@value": text, "@language": "zh" });

function inBoth({ zh, en }: Bilingual) {
  return [inChinese(zh), { "@value": en, "@language": "en" }];
}

const date = (iso: string) => ({ "@value": iso, "@type": "xsd:date" });

/** The languages of names and descriptions; the codes are those that DCAT recommends. */
const languages = ["zh", "en"].map((code) => ({
  "@id": `http://id.loc.gov/vocabulary/iso639-1/${code}`,
}));

/** Who published it and when; what the report does not say is left out. */
function publication({ publisher, published }: Particulars) {
  return {
    ...(publisher && {
      "dct:publisher": { "@type": "foaf:Agent", "foaf:name": inChinese(publisher) },
    }),
    ...(published && { "dct:issued": date(published) }),
  };
}

/** What it covers: the period it gives, or the year it is for. */
function coverage({ year, particulars: { periodStart, periodEnd } }: Report) {
  return {
    "@type": "dct:PeriodOfTime",
    "dcat:startDate": date(periodStart || `${year}-01-01`),
    "dcat:endDate": date(periodEnd || `${year}-12-31`),
  };
}

function distribution({ id }: Report, name: DataFileName) {
  const { title, mediatype } = catalogFiles[name];
  const file = { "@id": `${id}/${name}` };
  return {
    "@id": `#${id}-${name}`,
    "@type": "dcat:Distribution",
    "dct:title": inBoth(title),
    "dcat:accessURL": file,
    "dcat:downloadURL": file,
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediatype}` },
  };
}

/** The report itself: what the figures were taken from. */
function source(report: Report) {
  const { indexNumber } = report.particulars;
  return {
    "@type": "dct:BibliographicResource",
    "dct:title": inChinese(reportTitle(report, wordsFor("zh"))),
    ...publication(report.particulars),
    ...(indexNumber && { "dct:identifier": indexNumber }),
  };
}

function dataset(report: Report) {
  const { id, place, particulars } = report;
  return {
    "@id": `#${id}`,
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": inBoth(datasetTitle(report)),
    "dct:description": inBoth(datasetDescription(report)),
    ...publication(particulars),
    "dct:language": languages,
    "dct:spatial": { "@type": "dct:Location", "rdfs:label": inBoth(place) },
    "dct:temporal": coverage(report),
    "dct:source": source(report),
    "dcat:keyword": datasetKeywords.flatMap(inBoth),
    "dcat:landingPage": { "@id": "../" },
    "dcat:distribution": dataFileNames.map((name) => distribution(report, name)),
  };
}

/**
 * The data sets as a DCAT 3 catalogue, for open-data portals to harvest. Every address is relative
 * to the catalogue's own file, so that it holds wherever the product is put. It names no licence:
 * none is known for the government's figures.
 */
export function dcatCatalog(reports: readonly Report[]) {
  return {
    "@context": context,
    "@id": "#catalog",
    "@type": "dcat:Catalog",
    "dct:title": inBoth({
      zh: "公开:政务公开年报数据目录",
      en: "gongkai: figures of annual open-government reports",
    }),
    "dct:description": inBoth({
      zh: "政务公开年报附表和正文中的数,以及核对结果。",
      en: "The numbers in the appendices and the prose of annual open-government reports, and what came of checking them.",
    }),
    "dct:language": languages,
    "foaf:homepage": { "@id": "../" },
    "dcat:dataset": reports.map(dataset),
  };
}
