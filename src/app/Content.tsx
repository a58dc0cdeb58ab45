import { useLocation } from "react-router-dom";
import { CardHost } from "../cards/CardHost.tsx";
import { WithAllWords } from "../i18n/WordsContext.tsx";
import { defaultReport } from "../reports/bundled.ts";
import { ThemeProvider } from "../theme/ThemeContext.tsx";
import { AppRoutes } from "./AppRoutes.tsx";
import { isBarePage } from "./barePages.ts";
import { ComingNotice } from "./ComingNotice.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { useSettings } from "./useSettings.ts";

export { buildBroughtCharts } from "./broughtCharts.ts";

/** Everything that the report fills: the page that the path names, and the card above it. */
export function Content() {
  const bare = isBarePage(useLocation().pathname);
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
