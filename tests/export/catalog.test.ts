// @vitest-environment node
import { describe, expect, it } from "vitest";
import { dataFileTexts, datasetTags } from "../../scripts/vite/dataFiles.ts";
import { schemaDataset } from "../../src/export/catalogDataset.ts";
import { dcatCatalog } from "../../src/export/catalogDcat.ts";
import { datasetPath, dcatPath } from "../../src/export/catalogFiles.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";

const texts = dataFileTexts([hailing2017]);
const dataset = JSON.parse(texts.get(datasetPath) ?? "");
const catalog = JSON.parse(texts.get(dcatPath) ?? "");

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

/** The languages in which a text is given. */
const languagesOf = (texts: { "@language": string }[]) => texts.map((each) => each["@language"]);

describe("the schema.org data set", () => {
  it("says what, where, when and by whom", () => {
    expect(dataset).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      temporalCoverage: "2017-01-01/2017-12-31",
      datePublished: "2018-02-27",
      publisher: {
        "@type": "GovernmentOrganization",
        name: { "@value": "海陵区政府", "@language": "zh" },
      },
      isBasedOn: { "@type": "Report", identifier: "001000/2018-00003" },
    });
    expect(dataset.spatialCoverage.name).toEqual([
      { "@value": "泰州市海陵区", "@language": "zh" },
      { "@value": "Hailing District, Taizhou", "@language": "en" },
    ]);
    for (const key of ["name", "description"]) {
      expect(languagesOf(dataset[key])).toEqual(["zh", "en"]);
    }
  });

  it("leads to files that are there, from beside the data and from a page", () => {
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      expect(texts.has(`data/${contentUrl}`)).toBe(true);
      expect(encodingFormat).toBe(contentUrl.endsWith(".csv") ? "text/csv" : "application/json");
    }
    const { distribution } = schemaDataset(hailing2017, (path) => `/below/${path}`);
    expect(distribution[0]?.contentUrl).toBe("/below/data/hailing-2017/observations.csv");
  });

  it("stands in the page without being able to end its element", () => {
    const place = { zh: "</script><script>", en: "a < b" };
    const [tag] = datasetTags([{ ...hailing2017, place }], "./");
    expect(tag).toMatchObject({ tag: "script", attrs: { type: "application/ld+json" } });
    expect(tag?.children).not.toContain("<");
    const parsed = JSON.parse(String(tag?.children));
    expect(parsed.spatialCoverage.name[0]["@value"]).toBe(place.zh);
    expect(parsed.distribution[0].contentUrl).toBe("./data/hailing-2017/observations.csv");
  });
});

describe("the DCAT catalogue", () => {
  const [described] = catalog["dcat:dataset"];

  it("declares every prefix that it uses, and no other", () => {
    const used = JSON.stringify(catalog).matchAll(/"(\w+):\w+"/g);
    const prefixes = new Set([...used].map((each) => each[1]));
    expect(Object.keys(catalog["@context"]).sort()).toEqual([...prefixes].sort());
  });

  it("says what, where, when and by whom, in both languages", () => {
    expect(catalog["@type"]).toBe("dcat:Catalog");
    expect(described["@type"]).toBe("dcat:Dataset");
    expect(described["dct:temporal"]).toEqual({
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": { "@value": "2017-01-01", "@type": "xsd:date" },
      "dcat:endDate": { "@value": "2017-12-31", "@type": "xsd:date" },
    });
    expect(described["dct:spatial"]["rdfs:label"][0]["@value"]).toBe("泰州市海陵区");
    expect(described["dct:publisher"]["foaf:name"]["@value"]).toBe("海陵区政府");
    expect(described["dct:issued"]["@value"]).toBe("2018-02-27");
    expect(described["dct:source"]["dct:identifier"]).toBe("001000/2018-00003");
    for (const node of [catalog, described, ...described["dcat:distribution"]]) {
      expect(languagesOf(node["dct:title"])).toEqual(["zh", "en"]);
    }
  });

  it("leads to files that are there", () => {
    const files = described["dcat:distribution"].map(
      (each: Record<string, { "@id": string }>) => each["dcat:downloadURL"]?.["@id"],
    );
    expect(files).toHaveLength(3);
    for (const file of files) expect(texts.has(`data/${file}`)).toBe(true);
  });

  it("leaves out a number that the report does not have", () => {
    const particulars = { ...hailing2017.particulars, indexNumber: "" };
    const text = JSON.stringify([
      dcatCatalog([{ ...hailing2017, particulars }])["dcat:dataset"][0]?.["dct:source"],
      schemaDataset({ ...hailing2017, particulars }, String).isBasedOn,
    ]);
    expect(text).not.toContain("dentifier");
  });
});

describe("both", () => {
  it("claim no licence and name no machine", () => {
    for (const text of [...textsIn(dataset), ...textsIn(catalog)]) {
      expect(text).not.toMatch(/licen[cs]e|localhost|127\.0\.0\.1|file:|\/work\//i);
    }
    expect(JSON.stringify([dataset, catalog])).not.toMatch(/licen[cs]e/i);
  });
});
