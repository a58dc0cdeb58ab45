import { matchPath, useLocation } from "react-router-dom";
import { barePath } from "../address/languagePath.ts";
import { embedPath } from "../address/paths.ts";
import { presentPath } from "../briefing/basket/briefingPaths.ts";
import { CardHost } from "../cards/CardHost.tsx";
import { WordsProvider } from "../i18n/WordsContext.tsx";
import { defaultReport } from "../reports/bundled.ts";
import { ThemeProvider } from "../theme/ThemeContext.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { AppRoutes } from "./AppRoutes.tsx";
import { NotLoaded } from "./NotLoaded.tsx";
import { Shell } from "./Shell.tsx";
import { useSettings } from "./useSettings.ts";

/** A chart in a frame of another page stands without navigation, and so does what a room sees. */
const barePages = [embedPath("*"), presentPath];

/** The whole product: settings from the address, the shell, and the page that the path names. */
export function App() {
  const { locale, theme } = useSettings();
  const path = barePath(useLocation().pathname);
  const bare = barePages.some((pattern) => matchPath(pattern, path));
  return (
    <ErrorBoundary fallback={() => <NotLoaded locale={locale} />}>
      <WordsProvider locale={locale}>
        <ThemeProvider choice={theme}>
          {bare ? (
            <AppRoutes />
          ) : (
            <Shell theme={theme}>
              <AppRoutes />
            </Shell>
          )}
          <CardHost report={defaultReport} />
        </ThemeProvider>
      </WordsProvider>
    </ErrorBoundary>
  );
}
