import type {
  ChartSlide,
  NumberSlide,
  TableSlide,
  TextSlide,
  TitleSlide,
} from "../slides/slide.ts";

/** The drawing of a chart, without words around it: a document has its own. */
export type DocumentPicture = {
  readonly png: Uint8Array<ArrayBuffer>;
  /** In any unit: the picture is as wide as the text, and only the ratio matters. */
  readonly width: number;
  readonly height: number;
};

export type ChartItem = ChartSlide & { readonly picture: DocumentPicture };

/** One item of a document: what a slide shows, with pictures drawn. */
export type DocumentItem = ChartItem | TitleSlide | TextSlide | NumberSlide | TableSlide;
