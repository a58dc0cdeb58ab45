import type { Locale } from "../../../i18n/words.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { type LayoutName, layoutNames, layoutXml, masterXml, notesMasterXml } from "./masters.ts";
import { Media } from "./media.ts";
import { notesXml } from "./notesPage.ts";
import { officePackage, type Part, Relations } from "./officePackage.ts";
import { namespaces, treeHead } from "./placeholder.ts";
import { appXml, coreXml, type DocumentProperties } from "./properties.ts";
import { sectionList } from "./sections.ts";
import { emu, type Shape } from "./shape.ts";
import { shapeXml } from "./shapeXml.ts";
import { type Foot, type FrameNames, slideFootXml, slideSize } from "./slideFrame.ts";
import { themeXml } from "./theme.ts";
import { tag, xmlPart } from "./xml.ts";

/** One page of a deck as it is drawn. */
export type Page = {
  readonly layout: LayoutName;
  readonly shapes: readonly Shape[];
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
  /** The heading under which it stands in the list of slides; without, that of the one before. */
  readonly section?: string;
  readonly foot?: Foot;
};

export type PresentationOptions = {
  readonly palette: Palette;
  readonly locale: Locale;
  /** The names of layouts and places, in the reader's language. */
  readonly names: FrameNames;
  readonly properties: DocumentProperties;
};

const presentationType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;
const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

const paths = {
  presentation: "ppt/presentation.xml",
  master: "ppt/slideMasters/slideMaster1.xml",
  notesMaster: "ppt/notesMasters/notesMaster1.xml",
  theme: "ppt/theme/theme1.xml",
  notesTheme: "ppt/theme/theme2.xml",
  layouts: {
    cover: "ppt/slideLayouts/slideLayout1.xml",
    text: "ppt/slideLayouts/slideLayout2.xml",
    content: "ppt/slideLayouts/slideLayout3.xml",
  },
} as const;

/** Smaller ids are not allowed. */
const firstSlideId = 256;

/** Pages as a PowerPoint file. */
export function presentation(
  pages: readonly Page[],
  options: PresentationOptions,
): Uint8Array<ArrayBuffer> {
  const relations = new Relations();
  const master = relations.add("slideMaster", paths.master);
  const notesMaster = relations.add("notesMaster", paths.notesMaster);
  const ids = pages.map((_, index) => relations.add("slide", slidePath(index)));
  relations.add("theme", paths.theme);
  const content = xmlPart(
    tag(
      "p:presentation",
      { ...namespaces, saveSubsetFonts: 1 },
      tag("p:sldMasterIdLst", {}, tag("p:sldMasterId", { id: 2147483648, "r:id": master })),
      tag("p:notesMasterIdLst", {}, tag("p:notesMasterId", { "r:id": notesMaster })),
      tag(
        "p:sldIdLst",
        {},
        ...ids.map((id, index) => tag("p:sldId", { id: firstSlideId + index, "r:id": id })),
      ),
      tag("p:sldSz", { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
      tag("p:notesSz", { cx: emu(7.5), cy: emu(10.8) }),
      sectionList(
        pages.map(({ section }) => section),
        firstSlideId,
      ),
    ),
  );
  const media = new Media();
  const parts: Part[] = [
    { path: paths.presentation, type: presentationType("presentation.main"), content, relations },
    ...masterParts(options),
    ...pages.flatMap((page, index) => slideParts(page, index, options, media)),
    ...media.parts,
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      content: coreXml(options.properties),
    },
    {
      path: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      content: appXml(pages.length),
    },
  ];
  const root = new Relations();
  root.add("officeDocument", paths.presentation);
  root.add(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  root.add("extended-properties", "docProps/app.xml");
  return officePackage(parts, root);
}

function slidePath(index: number): string {
  return `ppt/slides/slide${index + 1}.xml`;
}

function masterParts({ palette, locale, names }: PresentationOptions): Part[] {
  const master = new Relations();
  const layouts = layoutNames.map((name) => master.add("slideLayout", paths.layouts[name]));
  master.add("theme", paths.theme);
  const notes = new Relations();
  notes.add("theme", paths.notesTheme);
  const toMaster = () => {
    const relations = new Relations();
    relations.add("slideMaster", paths.master);
    return relations;
  };
  return [
    {
      path: paths.master,
      type: presentationType("slideMaster"),
      content: masterXml(layouts, names, locale),
      relations: master,
    },
    ...layoutNames.map((name) => ({
      path: paths.layouts[name],
      type: presentationType("slideLayout"),
      content: layoutXml(name, names, locale),
      relations: toMaster(),
    })),
    {
      path: paths.notesMaster,
      type: presentationType("notesMaster"),
      content: notesMasterXml(names, locale),
      relations: notes,
    },
    { path: paths.theme, type: themeType, content: themeXml(palette) },
    // A theme belongs to one master only.
    { path: paths.notesTheme, type: themeType, content: themeXml(palette) },
  ];
}

function slideParts(
  page: Page,
  index: number,
  { locale, names }: PresentationOptions,
  media: Media,
): Part[] {
  const notesPath = `ppt/notesSlides/notesSlide${index + 1}.xml`;
  const relations = new Relations();
  relations.add("slideLayout", paths.layouts[page.layout]);
  relations.add("notesSlide", notesPath);
  const attachments = media.attachTo(relations);
  const shapes = page.shapes.map((shape, at) => shapeXml(shape, at + 2, attachments, locale));
  const foot = slideFootXml(page.foot ?? {}, names, page.shapes.length + 2, locale);
  const notes = new Relations();
  notes.add("notesMaster", paths.notesMaster);
  notes.add("slide", slidePath(index));
  return [
    {
      path: slidePath(index),
      type: presentationType("slide"),
      content: xmlPart(
        tag(
          "p:sld",
          namespaces,
          tag("p:cSld", {}, tag("p:spTree", {}, treeHead, ...shapes, foot)),
          tag("p:clrMapOvr", {}, tag("a:masterClrMapping")),
        ),
      ),
      relations,
    },
    {
      path: notesPath,
      type: presentationType("notesSlide"),
      content: notesXml(page.notes, names, locale),
      relations: notes,
    },
  ];
}
