import { Route, Routes } from "react-router-dom";
import { pageRoots } from "../address/languagePath.ts";
import {
  chartPath,
  checkPath,
  embedPath,
  findingPath,
  noticePath,
  pagePath,
  reportsPath,
} from "../address/paths.ts";
import { briefingPath, presentPath } from "../briefing/basket/briefingPaths.ts";
import type { Report } from "../domain/report.ts";
import { loadAllWords } from "../i18n/dictionaries.ts";
import { ChartPage } from "../pages/ChartPage.tsx";
import { EmbedPage } from "../pages/EmbedPage.tsx";
import { OverviewPage } from "../pages/home/OverviewPage.tsx";
import { NotFoundPage } from "../pages/NotFoundPage.tsx";
import { ReportPage } from "../pages/ReportPage.tsx";
import { ReportsPage } from "../pages/ReportsPage.tsx";
import { TopicPage } from "../pages/TopicPage.tsx";
import { topicPages } from "../pages/topics.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import { bringsThisPage } from "./broughtPage.ts";
import { isPageAlive } from "./pageWanted.ts";

/** A page that came complete is not given up because its program did not arrive. */
const brought = () => bringsThisPage() && !isPageAlive();

const DataPage = lazyPart(async () => (await import("../pages/DataPage.tsx")).DataPage, {
  brought,
});
const AuditPage = lazyPart(async () => (await import("../pages/AuditPage.tsx")).AuditPage, {
  brought,
});
const FindingPage = lazyPart(async () => (await import("../pages/FindingPage.tsx")).FindingPage, {
  brought,
});
const CheckPage = lazyPart(
  async () => {
    const [{ CheckPage }, { putCheckWords }, { loadOwnReports }] = await Promise.all([
      import("../pages/CheckPage.tsx"),
      import("../i18n/checkWords.ts"),
      import("../library/own/ownReports.ts"),
    ]);
    putCheckWords();
    await loadOwnReports();
    return CheckPage;
  },
  { brought },
);
const NoticePage = lazyPart(async () => (await import("../pages/NoticePage.tsx")).NoticePage, {
  brought,
});
const BriefingPage = lazyPart(
  async () => {
    const [{ BriefingPage }] = await Promise.all([
      import("../pages/BriefingPage.tsx"),
      loadAllWords(),
    ]);
    return BriefingPage;
  },
  { brought },
);
const PresentPage = lazyPart(async () => {
  const [{ PresentPage }] = await Promise.all([import("../pages/PresentPage.tsx"), loadAllWords()]);
  return PresentPage;
});

/** The route of a path below any of the roots. */
function below(path: string): { index: true } | { path: string } {
  return path === "/" ? { index: true } : { path: path.slice(1) };
}

/** Which page of a report stands at which path. */
export function AppRoutes({ report }: { report: Report }) {
  const pages = [
    <Route
      key="overview"
      {...below(pagePath("overview"))}
      element={<OverviewPage report={report} />}
    />,
    ...topicPages.map((page) => (
      <Route
        key={page}
        {...below(pagePath(page))}
        element={<TopicPage key={page} page={page} report={report} />}
      />
    )),
    <Route key="data" {...below(pagePath("data"))} element={<DataPage report={report} />} />,
    <Route key="audit" {...below(pagePath("audit"))} element={<AuditPage report={report} />} />,
    <Route key="notice" {...below(noticePath)} element={<NoticePage report={report} />} />,
    <Route
      key="finding"
      {...below(findingPath(":rule"))}
      element={<FindingPage report={report} />}
    />,
    <Route key="report" {...below(pagePath("report"))} element={<ReportPage report={report} />} />,
    <Route key="chart" {...below(chartPath(":chartId"))} element={<ChartPage report={report} />} />,
    <Route key="embed" {...below(embedPath(":chartId"))} element={<EmbedPage report={report} />} />,
    <Route key="check" {...below(checkPath)} element={<CheckPage report={report} />} />,
    <Route key="reports" {...below(reportsPath)} element={<ReportsPage />} />,
    <Route key="briefing" {...below(briefingPath)} element={<BriefingPage report={report} />} />,
    <Route key="present" {...below(presentPath)} element={<PresentPage report={report} />} />,
    <Route key="other" path="*" element={<NotFoundPage />} />,
  ];
  return (
    <Routes>
      {pageRoots.map((root) => (
        <Route key={root} path={root}>
          {pages}
        </Route>
      ))}
    </Routes>
  );
}
