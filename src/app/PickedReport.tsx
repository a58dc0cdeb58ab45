import { flushSync } from "react-dom";
import { useLocation, useNavigate } from "react-router-dom";
import { barePath, reportIdOf } from "../address/languagePath.ts";
import { useLinkPlace } from "../address/useLinkPlace.ts";
import { withSticky } from "../address/withSticky.ts";
import { pageOfReport } from "../library/pageOfReport.ts";
import { ReportDialog } from "../library/ReportDialog.tsx";

/** The picker of reports above the page one is on, whose counterpart it leads to. */
export function PickedReport({ onClose }: { onClose: () => void }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const place = useLinkPlace();
  return (
    <ReportDialog
      shown={reportIdOf(pathname)}
      onChoose={(report) => {
        // Closed first, so that the focus is where the next page expects it.
        flushSync(onClose);
        const path = pageOfReport(report, barePath(pathname));
        navigate(withSticky(path, { ...place, report: report.id }));
      }}
      onClose={onClose}
    />
  );
}
