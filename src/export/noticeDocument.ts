import { AlignmentType, Document, Packer, Paragraph, TextRun } from "docx";
import type { Locale } from "../i18n/words.ts";
import { printable } from "./printable.ts";

/** Fonts that Word and WPS have on every office machine; the second name is for Chinese text. */
const font = { ascii: "Arial", hAnsi: "Arial", eastAsia: "Microsoft YaHei" };

/** Half points: 16 pt for the title, 12 pt for the text. */
const size = { title: 32, text: 24 };

/** A notice as a Word document: the first line is its title, every other line a paragraph. */
export function noticeDocument(text: string, locale: Locale): Promise<Blob> {
  const [title = "", ...lines] = printable(text).split("\n");
  const language = locale === "zh" ? { eastAsia: "zh-CN" } : { value: "en-GB" };
  const paragraphs = lines
    .filter((line) => line.trim() !== "")
    .map(
      (line) =>
        new Paragraph({
          spacing: { after: 120, line: 360 },
          children: [new TextRun({ text: line, font, size: size.text, language })],
        }),
    );
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 360 },
    children: [new TextRun({ text: title, font, size: size.title, bold: true, language })],
  });
  return Packer.toBlob(new Document({ title, sections: [{ children: [heading, ...paragraphs] }] }));
}
