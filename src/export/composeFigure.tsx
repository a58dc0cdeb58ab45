import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { wrapText } from "../charts/layout/textWidth.ts";
import type { ChartModel, Note, Panel } from "../charts/model.ts";
import { PanelView } from "../charts/panels/PanelView.tsx";
import type { Words } from "../i18n/words.ts";
import { fonts } from "../theme/fonts.ts";
import type { Palette } from "../theme/palettes.ts";

export type FigureOptions = {
  /** In pixels; the height follows from the content. */
  readonly width: number;
  readonly words: Words;
  readonly palette: Palette;
};

export type Figure = { readonly svg: string; readonly width: number; readonly height: number };

const edge = 40;

/**
 * The chart as one figure that stands alone: topic, headline, subtitle, drawing, notes, source.
 * Drawn by the components of the screen from the same model, with literal colours and sizes.
 */
export function composeFigure(model: ChartModel, options: FigureOptions): Figure {
  const { width, palette, words } = options;
  const page = new FigurePage(width, palette, fonts[words.locale]);
  page.text(model.kicker, { size: 14, fill: palette.second });
  page.text(model.headline, { size: 26, fill: palette.ink, serif: true, weight: 700 });
  page.text(model.subtitle, { size: 15, fill: palette.second, after: 18 });
  for (const panel of model.panels) {
    if (panel.title !== "") page.text(panel.title, { size: 15, fill: palette.ink, weight: 600 });
    page.drawing(drawPanel(panel, options));
  }
  for (const note of model.notes) page.text(noteText(note, words), noteStyle(note, palette));
  page.text(model.source, { size: 13, fill: palette.third, before: 8 });
  return page.finish(model.headline, model.subtitle);
}

function noteText(note: Note, words: Words): string {
  const sign = note.kind === "contradiction" ? "≠ " : "";
  const label = `${sign}${words.t(`chart.note.${note.kind}`)}`;
  const text = [note.text, note.finding?.explanation ?? ""].filter((each) => each !== "");
  return `${label} ${text.join(words.t("chart.sentenceSpace"))}`;
}

function noteStyle(note: Note, palette: Palette): TextStyle {
  const fill = note.kind === "contradiction" ? palette.vermilion : palette.second;
  return { size: 14, fill };
}

type Drawing = { readonly svg: string; readonly height: number };

function drawPanel(panel: Panel, { width, palette, words }: FigureOptions): Drawing {
  const host = document.createElement("div");
  const root = createRoot(host, { identifierPrefix: panel.key });
  flushSync(() =>
    root.render(
      <PanelView panel={panel} width={width - 2 * edge} palette={palette} words={words} />,
    ),
  );
  const svg = host.querySelector<SVGSVGElement>(".recharts-wrapper > svg");
  const height = Number(svg?.getAttribute("height"));
  for (const name of ["class", "style", "tabindex", "role"]) svg?.removeAttribute(name);
  const markup = svg ? new XMLSerializer().serializeToString(svg) : "";
  root.unmount();
  if (markup === "" || !Number.isFinite(height)) throw new Error(`No drawing of ${panel.key}.`);
  return { svg: markup, height };
}

type TextStyle = {
  readonly size: number;
  readonly fill: string;
  readonly serif?: boolean;
  readonly weight?: number;
  readonly before?: number;
  readonly after?: number;
};

/** A page that fills from the top: every piece goes below the one before. */
class FigurePage {
  private readonly parts: string[] = [];
  private y = edge;

  constructor(
    private readonly width: number,
    private readonly palette: Palette,
    private readonly family: { readonly sans: string; readonly serif: string },
  ) {}

  text(
    content: string,
    { size, fill, serif = false, weight = 400, before = 0, after = 6 }: TextStyle,
  ) {
    this.y += before;
    for (const line of wrapText(content, size, this.width - 2 * edge)) {
      this.y += size * 1.45;
      this.parts.push(
        `<text x="${edge}" y="${(this.y - size * 0.3).toFixed(1)}" ${serif ? ` font-family="${escapeXml(this.family.serif)}"` : ""} font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`,
      );
    }
    this.y += after;
  }

  drawing({ svg, height }: Drawing) {
    this.parts.push(`<g transform="translate(${edge} ${this.y.toFixed(1)})">${svg}</g>`);
    this.y += height + 16;
  }

  finish(title: string, description: string): Figure {
    const height = Math.ceil(this.y + edge - 12);
    const { width } = this;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(this.family.sans)}"><title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc><rect width="${width}" height="${height}" fill="${this.palette.paper}"/>${this.parts.join("")}</svg>`;
    return { svg, width, height };
  }
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
