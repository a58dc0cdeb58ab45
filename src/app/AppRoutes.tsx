import { Route, Routes } from "react-router-dom";
import { inEveryLanguage } from "../address/languagePath.ts";
import { chartPath, embedPath, findingPath, noticePath, pagePath } from "../address/paths.ts";
import { briefingPath, presentPath } from "../briefing/basket/briefingPaths.ts";
import { loadAllWords } from "../i18n/dictionaries.ts";
import { ChartPage } from "../pages/ChartPage.tsx";
import { EmbedPage } from "../pages/EmbedPage.tsx";
import { OverviewPage } from "../pages/home/OverviewPage.tsx";
import { NotFoundPage } from "../pages/NotFoundPage.tsx";
import { ReportPage } from "../pages/ReportPage.tsx";
import { TopicPage } from "../pages/TopicPage.tsx";
import { topicPages } from "../pages/topics.ts";
import { defaultReport } from "../reports/loadReport.ts";
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

/** Which page stands at which path. */
export function AppRoutes() {
  const report = defaultReport;
  return (
    <Routes>
      <Route
        path={inEveryLanguage(pagePath("overview"))}
        element={<OverviewPage report={report} />}
      />
      {topicPages.map((page) => (
        <Route
          key={page}
          path={inEveryLanguage(pagePath(page))}
          element={<TopicPage key={page} page={page} report={report} />}
        />
      ))}
      <Route path={inEveryLanguage(pagePath("data"))} element={<DataPage report={report} />} />
      <Route path={inEveryLanguage(pagePath("audit"))} element={<AuditPage report={report} />} />
      <Route path={inEveryLanguage(noticePath)} element={<NoticePage report={report} />} />
      <Route
        path={inEveryLanguage(findingPath(":rule"))}
        element={<FindingPage report={report} />}
      />
      <Route path={inEveryLanguage(pagePath("report"))} element={<ReportPage report={report} />} />
      <Route
        path={inEveryLanguage(chartPath(":chartId"))}
        element={<ChartPage report={report} />}
      />
      <Route
        path={inEveryLanguage(embedPath(":chartId"))}
        element={<EmbedPage report={report} />}
      />
      <Route path={inEveryLanguage(briefingPath)} element={<BriefingPage report={report} />} />
      <Route path={inEveryLanguage(presentPath)} element={<PresentPage report={report} />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
