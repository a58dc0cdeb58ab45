import { Navigate, useLocation } from "react-router-dom";
import {
  barePath,
  localeOf,
  namesFirstReport,
  pathIn,
  reportIdOf,
} from "../address/languagePath.ts";
import { CardHost } from "../cards/CardHost.tsx";
import { WithAllWords } from "../i18n/WordsContext.tsx";
import { useOwnReports } from "../library/own/useOwnReports.ts";
import { MissingReport } from "../pages/MissingReport.tsx";
import { reportKey } from "../reports/catalogue.ts";
import { ThemeProvider } from "../theme/ThemeContext.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { MissingPart } from "../ui/MissingPart.tsx";
import { AppRoutes } from "./AppRoutes.tsx";
import { isBarePage } from "./barePages.ts";
import { ComingNotice } from "./ComingNotice.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { useShownReport } from "./shownReport.ts";
import { useSettings } from "./useSettings.ts";

// Part of the same program, for who brings it.
export { bringReports } from "../library/useReports.ts";
export { buildShownCharts } from "./shownCharts.ts";

/** Everything that a report fills: the page that the path names, and the card above it. */
export function Content() {
  const { pathname, search, hash } = useLocation();
  const bare = isBarePage(pathname);
  const id = reportIdOf(pathname);
  const { theme } = useSettings();
  useOwnReports(id);
  if (namesFirstReport(pathname))
    return <Navigate replace to={pathIn(localeOf(pathname), barePath(pathname)) + search + hash} />;
  return (
    <WithAllWords>
      <ThemeProvider choice={theme}>
        {!bare && <IgnoredNotice />}
        {reportKey(id) ? (
          <ErrorBoundary key={id} fallback={(error) => <MissingPart error={error} inPlace />}>
            <ReportContent />
          </ErrorBoundary>
        ) : (
          <MissingReport />
        )}
        <ComingNotice />
      </ThemeProvider>
    </WithAllWords>
  );
}

function ReportContent() {
  const report = useShownReport();
  return (
    <>
      <AppRoutes key={report.id} report={report} />
      <CardHost report={report} />
    </>
  );
}
