import { checkHeadline } from "../check/checkHeadline.ts";
import { DropFiles } from "../check/DropFiles.tsx";
import { OwnCheck } from "../check/OwnCheck.tsx";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ownReport } from "../library/own/ownReports.ts";
import { PageHead } from "./PageHead.tsx";

/** Where a file is dropped; of a report that was read here, what is to be settled and mended in it. */
export function CheckPage({ report }: { report: Report }) {
  const words = useWords();
  const own = ownReport(report.id);
  return own ? (
    <>
      <PageHead
        report={report}
        name={words.t("page.check")}
        headline={checkHeadline(report, own, words)}
      />
      <OwnCheck report={report} own={own} />
    </>
  ) : (
    <>
      <PageHead
        name={words.t("page.check")}
        headline={words.t("check.headline")}
        lead={words.t("check.lead")}
      />
      <DropFiles />
    </>
  );
}
