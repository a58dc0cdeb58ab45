import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { documentTitle } from "./documentTitle.ts";

type PageTitleProps = {
  title: string;
  /** What the page says, in a sentence or two, for search engines and previews of links. */
  description?: string | undefined;
  /** The report that the page is about; absent where there is no page. */
  report?: Pick<Report, "place" | "year"> | undefined;
};

/** The document's title and description while a page is shown. */
export function PageTitle({ title, description, report }: PageTitleProps) {
  const words = useWords();
  return (
    <>
      <title>{documentTitle(title, report, words)}</title>
      {description && <meta name="description" content={description} />}
    </>
  );
}
