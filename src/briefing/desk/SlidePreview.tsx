import type { Figure } from "../../export/figure/composeFigure.ts";
import type { Slide } from "../../export/slides/slide.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import type { Words } from "../../i18n/words.ts";
import { palettes } from "../../theme/palettes.ts";
import { onWhite } from "../pictures/onWhite.ts";
import { slidePreset } from "../pictures/slidePictures.ts";
import { pictureSource, useSlidePictures } from "../pictures/useSlidePictures.ts";
import styles from "./SlidePreview.module.css";

type SlidePreviewProps = {
  slide: Slide;
  /** The words of the briefing. */
  words: Words;
  /** Its number in the deck, from 1. */
  page: number;
  alt: string;
};

/** A page as it will be shown and saved; on paper it is the page. */
export function SlidePreview({ slide, words, page, alt }: SlidePreviewProps) {
  const own = useWords();
  const { figures, failed } = useSlidePictures(slide, {
    preset: slidePreset,
    palette: palettes.light,
    words,
  });
  const [first] = figures ?? [];
  const more = figures && figures.length > 1;
  const said = { alt, lang: words.locale === "zh" ? "zh-CN" : "en" };
  return (
    <figure className={styles.preview} data-drawn={figures !== undefined}>
      {failed && <p className={styles.failed}>{own.t("briefing.notDrawn")}</p>}
      {first && <Picture figure={first} className={styles.picture} {...said} />}
      {figures?.map((figure, index) => (
        <Picture
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no name but their number.
          key={index}
          figure={onWhite(figure)}
          className={styles.printed}
          {...said}
        />
      ))}
      <figcaption className={more ? styles.more : "visually-hidden"}>
        {more
          ? own.t("briefing.previewMore", { n: figures.length })
          : own.t("briefing.preview", { page })}
      </figcaption>
    </figure>
  );
}

type PictureProps = { figure: Figure; className: string | undefined; alt: string; lang: string };

function Picture({ figure, ...rest }: PictureProps) {
  return (
    // biome-ignore lint/a11y/useAltText: it is among the rest.
    <img src={pictureSource(figure)} width={figure.width} height={figure.height} {...rest} />
  );
}
