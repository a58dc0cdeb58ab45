import { use } from "react";
import { useLocation } from "react-router-dom";
import { localeOf } from "../address/languagePath.ts";
import { CardHost } from "../cards/CardHost.tsx";
import { WithAllWords } from "../i18n/WordsContext.tsx";
import { defaultReport } from "../reports/loadReport.ts";
import { ThemeProvider } from "../theme/ThemeContext.tsx";
import { AppRoutes } from "./AppRoutes.tsx";
import { isBarePage } from "./barePages.ts";
import { ComingNotice } from "./ComingNotice.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { drawingsComing, useOtherLanguage } from "./otherLanguage.ts";
import { useSettings } from "./useSettings.ts";

// Part of the same program, for who brings it.
export { prepareOtherLanguage } from "./otherLanguage.ts";
export { buildShownCharts } from "./shownCharts.ts";

/** Everything that the report fills: the page that the path names, and the card above it. */
export function Content() {
  const { pathname } = useLocation();
  const bare = isBarePage(pathname);
  useOtherLanguage();
  const drawings = drawingsComing(localeOf(pathname));
  if (drawings) use(drawings);
  return (
    <WithAllWords>
      <ThemeProvider choice={useSettings().theme}>
        {!bare && <IgnoredNotice />}
        <AppRoutes />
        <CardHost report={defaultReport} />
        <ComingNotice />
      </ThemeProvider>
    </WithAllWords>
  );
}
