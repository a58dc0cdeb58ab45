import { tag, textTag, xmlPart } from "./xml.ts";

export type DocumentProperties = {
  readonly title: string;
  /** The report or reports that it shows. */
  readonly subject: string;
  /** A tag such as zh-CN. */
  readonly language: string;
  readonly created: Date;
};

/** What file managers and office programs say about a file. */
export function coreXml({ title, subject, language, created }: DocumentProperties): string {
  const moment = created.toISOString().replace(/\.\d+Z$/, "Z");
  const time = { "xsi:type": "dcterms:W3CDTF" };
  return xmlPart(
    tag(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      textTag("dc:title", title),
      textTag("dc:subject", subject),
      textTag("dc:creator", "gongkai"),
      textTag("dc:language", language),
      textTag("cp:lastModifiedBy", "gongkai"),
      textTag("dcterms:created", moment, time),
      textTag("dcterms:modified", moment, time),
    ),
  );
}

export function appXml(slides: number): string {
  return xmlPart(
    tag(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      textTag("Application", "gongkai"),
      textTag("Slides", String(slides)),
      textTag("Notes", String(slides)),
    ),
  );
}
