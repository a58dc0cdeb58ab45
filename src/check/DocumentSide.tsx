import { type ComponentProps, useMemo, useState } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { hasDrawablePages } from "../library/own/drawnPages.ts";
import { SegmentedSwitch } from "../ui/SegmentedSwitch.tsx";
import { DocumentPages } from "./DocumentPages.tsx";
import styles from "./DocumentView.module.css";
import { DocumentView } from "./DocumentView.tsx";
import { placesOfBlock } from "./documentPlaces.ts";
import { useDrawnPages } from "./useDrawnPages.ts";

type DocumentSideProps = {
  /** The file itself, where it was kept. */
  file: Uint8Array | undefined;
} & ComponentProps<typeof DocumentView>;

/** The document beside what is to be settled: as it was read, or its own pages where it has any. */
export function DocumentSide({ file, ...view }: DocumentSideProps) {
  const words = useWords();
  const [shown, setShown] = useState<"read" | "pages">("read");
  const drawable = useMemo(() => file !== undefined && hasDrawablePages(file), [file]);
  const pages = useDrawnPages(drawable && shown === "pages" ? file : undefined);
  const { chosen, blocks } = view;
  const block = blocks.find(
    (each, at) => chosen !== undefined && placesOfBlock(each, at).includes(chosen),
  );
  return (
    <section className={styles.document} aria-label={words.t("check.source")}>
      <h2>{words.t("check.source")}</h2>
      {drawable && (
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
      {drawable && shown === "pages" ? (
        <>
          <p role="status" className={styles.hint}>
            {pages === undefined && words.t("check.pagesOpening")}
            {pages === "failed" && words.t("check.pagesFailed")}
          </p>
          {typeof pages === "object" && <DocumentPages pages={pages} shown={block?.page} />}
        </>
      ) : (
        <DocumentView {...view} />
      )}
    </section>
  );
}
