import { CardHost } from "../cards/CardHost.tsx";
import { WithAllWords } from "../i18n/WordsContext.tsx";
import { defaultReport } from "../reports/bundled.ts";
import { ThemeProvider } from "../theme/ThemeContext.tsx";
import { AppRoutes } from "./AppRoutes.tsx";
import { useSettings } from "./useSettings.ts";

/** Everything that the report fills: the page that the path names, and the card above it. */
export function Content() {
  return (
    <WithAllWords>
      <ThemeProvider choice={useSettings().theme}>
        <AppRoutes />
        <CardHost report={defaultReport} />
      </ThemeProvider>
    </WithAllWords>
  );
}
