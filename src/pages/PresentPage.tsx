import { Presentation } from "../briefing/present/Presentation.tsx";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { PageTitle } from "./PageTitle.tsx";

/** The briefing on the wall: no shell, nothing but its pages. */
export function PresentPage({ report }: { report: Report }) {
  const words = useWords();
  return (
    <main id="content" tabIndex={-1}>
      <PageTitle title={words.t("present.name")} report={report} />
      <Presentation report={report} />
    </main>
  );
}
