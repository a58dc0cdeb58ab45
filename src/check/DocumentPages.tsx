import { useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import type { DrawnPages } from "../library/own/drawnPages.ts";
import styles from "./DocumentPages.module.css";

type DocumentPagesProps = {
  pages: DrawnPages;
  /** The page to look at; undefined where none was asked for. */
  shown: number | undefined;
};

/** The pages of the file itself, each drawn when it comes near. */
export function DocumentPages({ pages, shown }: DocumentPagesProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown === undefined) return;
    const page = frame.current?.querySelector<HTMLElement>(`[data-page="${shown}"]`);
    if (page && frame.current) frame.current.scrollTop = page.offsetTop;
  }, [shown]);
  const numbers = Array.from({ length: pages.count }, (_, at) => at + 1);
  return (
    <div ref={frame} className={styles.pages}>
      {numbers.map((number) => (
        <Page key={number} pages={pages} number={number} />
      ))}
    </div>
  );
}

/** A4, until the page itself says otherwise. */
const usualHeight = 297 / 210;

function Page({ pages, number }: { pages: DrawnPages; number: number }) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<"waiting" | "there" | "failed">("waiting");
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let wanted = true;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watch.disconnect();
        const width = Math.round(element.clientWidth * Math.min(2, window.devicePixelRatio));
        pages.draw(number, width).then(
          (picture) => {
            if (!wanted) return;
            Object.assign(element, { width: picture.width, height: picture.height });
            element.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
            setDrawn("there");
          },
          () => wanted && setDrawn("failed"),
        );
      },
      { root: element.closest("div"), rootMargin: "600px" },
    );
    watch.observe(element);
    return () => {
      wanted = false;
      watch.disconnect();
    };
  }, [pages, number]);
  return (
    <figure className={styles.page} data-page={number}>
      <canvas
        ref={canvas}
        className={styles.paper}
        role="img"
        aria-label={words.t("check.page", { page: number })}
        aria-busy={drawn === "waiting"}
        style={drawn === "there" ? undefined : { aspectRatio: `1 / ${usualHeight}` }}
      />
      <figcaption>
        {words.t("check.page", { page: number })}
        {drawn === "failed" && ` ${words.t("check.pageFailed")}`}
      </figcaption>
    </figure>
  );
}
