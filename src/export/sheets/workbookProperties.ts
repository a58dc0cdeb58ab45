import type { Feature } from "write-excel-file/universal";
import { coreXml } from "../slides/ooxml/properties.ts";
import { tag, textTag, xmlPart } from "../slides/ooxml/xml.ts";
import type { Workbook } from "./sheet.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";

const parts = {
  core: {
    path: "docProps/core.xml",
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: `${packages}/relationships/metadata/core-properties`,
  },
  app: {
    path: "docProps/app.xml",
    type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    relation: `${office}/relationships/extended-properties`,
  },
} as const;

const appXml = xmlPart(
  tag("Properties", { xmlns: `${office}/extended-properties` }, textTag("Application", "gongkai")),
);

/** What file managers and office programs say about a workbook: its title, its report, its maker. */
export function workbookProperties({ title, subject, locale }: Workbook): Feature<Blob> {
  const language = locale === "zh" ? "zh-CN" : "en-GB";
  const each = Object.entries(parts);
  const types = each.map(([, { path, type }]) =>
    tag("Override", { PartName: `/${path}`, ContentType: type }),
  );
  const relations = each.map(([name, { path, relation }]) =>
    tag("Relationship", { Id: `rId-${name}`, Type: relation, Target: path }),
  );
  return {
    files: {
      transform: {
        "[Content_Types].xml": { insert: () => types.join("") },
        "_rels/.rels": { insert: () => relations.join("") },
      },
      write: {
        files: () => ({
          [parts.core.path]: coreXml({ title, subject, language, created: new Date() }),
          [parts.app.path]: appXml,
        }),
      },
    },
  };
}
