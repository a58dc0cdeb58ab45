import { useEffect } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import type { PictureOptions } from "../pictures/page.ts";
import { drawPictures, queueDrawing } from "../pictures/pictureQueue.ts";
import { pictureSource, useSlidePictures } from "../pictures/useSlidePictures.ts";
import styles from "./Presentation.module.css";
import type { PresentedSlide } from "./presentedPages.ts";

type PresentedPageProps = {
  page: PresentedSlide;
  /** The one after it, to be drawn ahead. */
  following: PresentedSlide | undefined;
  options: PictureOptions;
};

/** One page as a picture, with all its words for those who hear it. */
export function PresentedPage({ page, following, options }: PresentedPageProps) {
  const words = useWords();
  const { figures, failed } = useSlidePictures(page.slide, options);
  const { preset, palette, words: spoken } = options;

  // Nobody should wait for the next page while an audience looks on.
  useEffect(() => {
    if (!figures || !following) return;
    return queueDrawing(() => {
      try {
        drawPictures(following.slide, { preset, palette, words: spoken });
      } catch {
        // It is said when that page is shown.
      }
    });
  }, [figures, following, preset, palette, spoken]);

  if (failed) return <p className={styles.failed}>{words.t("briefing.notDrawn")}</p>;
  const figure = figures?.[page.part];
  if (!figure) return null;
  return (
    <img
      className={styles.page}
      src={pictureSource(figure)}
      width={figure.width}
      height={figure.height}
      lang={spoken.locale === "zh" ? "zh-CN" : "en"}
      alt={page.alt}
    />
  );
}
