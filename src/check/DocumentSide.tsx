import { type ComponentProps, useEffect, useState } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { type DrawnPages, hasDrawablePages, openDrawnPages } from "../library/own/drawnPages.ts";
import { ownFileBytes } from "../library/own/ownFiles.ts";
import { SegmentedSwitch } from "../ui/SegmentedSwitch.tsx";
import { DocumentPages } from "./DocumentPages.tsx";
import styles from "./DocumentView.module.css";
import { DocumentView } from "./DocumentView.tsx";
import { placesOfBlock } from "./documentPlaces.ts";

/** The pages of the file a report was read from; undefined where it has none, or they cannot be drawn. */
function useDrawnPages(id: string): DrawnPages | undefined {
  const [pages, setPages] = useState<DrawnPages>();
  useEffect(() => {
    let wanted = true;
    let opened: DrawnPages | undefined;
    void (async () => {
      const bytes = await ownFileBytes(id);
      if (!wanted || !bytes || !hasDrawablePages(bytes)) return;
      // What was read is there without them.
      opened = await openDrawnPages(bytes).catch(() => undefined);
      if (wanted) setPages(opened);
      else opened?.close();
    })();
    return () => {
      wanted = false;
      opened?.close();
      setPages(undefined);
    };
  }, [id]);
  return pages;
}

type DocumentSideProps = { id: string } & ComponentProps<typeof DocumentView>;

/** The document beside what is to be settled: as it was read, or its own pages where it has any. */
export function DocumentSide({ id, ...view }: DocumentSideProps) {
  const words = useWords();
  const pages = useDrawnPages(id);
  const [shown, setShown] = useState<"read" | "pages">("read");
  const { chosen, blocks } = view;
  const block = blocks.find(
    (each, at) => chosen !== undefined && placesOfBlock(each, at).includes(chosen),
  );
  return (
    <section className={styles.document} aria-label={words.t("check.source")}>
      <h2>{words.t("check.source")}</h2>
      {pages && (
        <SegmentedSwitch
          label={words.t("check.source")}
          value={shown}
          options={[
            { value: "read", label: words.t("check.asRead") },
            { value: "pages", label: words.t("check.asPages") },
          ]}
          onChange={setShown}
        />
      )}
      {pages && shown === "pages" ? (
        <DocumentPages pages={pages} shown={block?.page} />
      ) : (
        <DocumentView {...view} />
      )}
    </section>
  );
}
