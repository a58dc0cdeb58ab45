import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import type { Locale } from "../../i18n/words.ts";

/** The styles of our documents, by the names under which Word keeps them. */
export type StyleId =
  | ("Title" | "Subtitle" | "Heading1" | "Heading2" | "BodyText" | "Addressee")
  | ("Figure" | "Caption" | "Source" | "Note" | "Contradiction" | "KeyNumber")
  | ("TableText" | "TableHead" | "Signature" | "Footer");

type Run = NonNullable<NonNullable<IStylesOptions["paragraphStyles"]>[number]["run"]>;
type Layout = NonNullable<NonNullable<IStylesOptions["paragraphStyles"]>[number]["paragraph"]>;

/** How text looks, by its role: fonts, sizes in points, distances in twentieths of a point. */
type Look = {
  readonly text: Run;
  readonly title: Run;
  readonly heading1: Run;
  readonly heading2: Run;
  readonly subtitle: Run;
  /** Beyond what any text has. */
  readonly bodyText: Run;
  readonly body: Layout;
  /** The lines of headings and of what stands on a line of its own. */
  readonly lines: Layout;
  readonly titleLines: Layout;
  readonly caption: Run;
  readonly source: Run;
  readonly note: Run;
  readonly footer: Run;
  readonly table: Run;
  readonly tableHead: Run;
};

const latin = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman" };
const chinese = (font: string, points: number): Run => ({
  font: { ...latin, eastAsia: font },
  size: points * 2,
});
const english = (font: string, points: number, bold = false): Run => ({
  font: { ascii: font, hAnsi: font, cs: font, eastAsia: "宋体" },
  size: points * 2,
  bold,
});

/** Lines of exactly so many points: those of an official document, 22 a page. */
const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });
/** Lines that grow with what they hold, as those of pictures must. */
const growing = (times: number) => ({ line: 240 * times, lineRule: LineRuleType.AUTO });

/** GB/T 9704: 小标宋 for the title, 仿宋 for the text, 黑体 and 楷体 for headings, 28 pt a line. */
const officialLook: Look = {
  text: chinese("仿宋_GB2312", 16),
  title: chinese("方正小标宋简体", 22),
  heading1: chinese("黑体", 16),
  heading2: chinese("楷体_GB2312", 16),
  subtitle: chinese("楷体_GB2312", 16),
  // A little closer, so that 28 characters make a line.
  bodyText: { characterSpacing: -5 },
  body: {
    spacing: exactly(28),
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 640, firstLineChars: 200 },
  },
  lines: { spacing: exactly(28), indent: { firstLine: 640, firstLineChars: 200 } },
  titleLines: { spacing: { ...exactly(36), after: 28 * 20 } },
  caption: chinese("黑体", 12),
  source: chinese("楷体_GB2312", 10.5),
  note: chinese("仿宋_GB2312", 12),
  footer: {
    font: { ascii: "宋体", hAnsi: "宋体", cs: "Times New Roman", eastAsia: "宋体" },
    size: 28,
  },
  table: chinese("宋体", 10.5),
  tableHead: chinese("黑体", 10.5),
};

const englishLook: Look = {
  text: english("Times New Roman", 12),
  title: english("Times New Roman", 20, true),
  heading1: english("Arial", 14, true),
  heading2: english("Arial", 12, true),
  subtitle: english("Times New Roman", 14),
  bodyText: {},
  body: { spacing: { ...growing(1.25), after: 120 } },
  lines: { spacing: { ...growing(1.15), before: 240, after: 80 } },
  titleLines: { spacing: { ...growing(1.15), after: 360 } },
  caption: english("Arial", 10, true),
  source: english("Times New Roman", 10),
  note: english("Times New Roman", 11),
  footer: english("Times New Roman", 11),
  table: english("Arial", 9),
  tableHead: english("Arial", 9, true),
};

/**
 * Chinese text is told by its characters. The first language is for all else, as a Chinese Word writes
 * it: were that Chinese as well, LibreOffice would tear numbers apart at the end of a line.
 */
function languageOf(locale: Locale) {
  return { value: locale === "zh" ? "en-US" : "en-GB", eastAsia: "zh-CN" };
}

/**
 * The styles that Word shows in its list. They alone hold fonts and sizes, so that an office can
 * change them all at once.
 * @param warning the colour of what the report contradicts, such as "#B02E17"
 */
export function documentStyles(locale: Locale, warning: string): IStylesOptions {
  const look = locale === "zh" ? officialLook : englishLook;
  const centred = { alignment: AlignmentType.CENTER };
  const close = { ...growing(1), after: 60 };
  const style = (id: StyleId, name: string, run: Run, paragraph: Layout) => ({
    ...{ id, name, basedOn: "Normal", quickFormat: true, run, paragraph },
  });
  const noteLines = { spacing: { ...growing(1.15), after: 80 } };
  return {
    default: {
      document: { run: { ...look.text, language: languageOf(locale) } },
      title: { run: look.title, paragraph: { ...centred, ...look.titleLines } },
      heading1: { run: look.heading1, paragraph: { ...look.lines, keepNext: true } },
      heading2: { run: look.heading2, paragraph: { ...look.lines, keepNext: true } },
      caption: {
        run: look.caption,
        paragraph: { ...centred, spacing: { ...growing(1.15), before: 120, after: 80 } },
      },
    },
    paragraphStyles: [
      style("Subtitle", "Subtitle", look.subtitle, { ...centred, spacing: growing(1.25) }),
      style("BodyText", "Body Text", look.bodyText, look.body),
      style("Addressee", "Salutation", look.bodyText, { ...look.body, indent: { firstLine: 0 } }),
      style("Signature", "Signature", {}, { ...look.body, indent: {}, alignment: "right" }),
      style("Figure", "Figure", {}, { ...centred, spacing: growing(1), keepNext: true }),
      style("Source", "Source", look.source, { ...centred, spacing: { ...close, after: 200 } }),
      style("Note", "Note", look.note, noteLines),
      style("Contradiction", "Contradiction", look.note, {
        ...noteLines,
        indent: { left: 160 },
        border: { left: { style: "single", size: 18, space: 6, color: warning.slice(1) } },
      }),
      style("KeyNumber", "Key number", { ...look.title, size: 52 }, { ...centred, ...close }),
      style("TableText", "Table text", look.table, { spacing: growing(1) }),
      style("TableHead", "Table head", look.tableHead, { spacing: growing(1), keepNext: true }),
      style("Footer", "footer", look.footer, { spacing: growing(1) }),
    ],
  };
}
