import { useEffect } from "react";
import { useMatch } from "react-router-dom";
import { useQuery } from "../address/useQuery.ts";
import { presentPath } from "../briefing/basket/briefingPaths.ts";
import { CardHost } from "../cards/CardHost.tsx";
import { WordsProvider } from "../i18n/WordsContext.tsx";
import { defaultReport } from "../reports/bundled.ts";
import { ThemeProvider } from "../theme/ThemeContext.tsx";
import { AppRoutes } from "./AppRoutes.tsx";
import { Shell } from "./Shell.tsx";
import { applySettings, rememberSettings, resolveSettings } from "./settings.ts";

/** The whole product: settings from the address, the shell, and the page that the path names. */
export function App() {
  const { query, change } = useQuery();
  const { locale, theme } = resolveSettings(query);
  // A chart in a frame of another page stands without navigation, and so does what a room sees.
  const embedded = useMatch("/embed/*") !== null;
  const bare = useMatch(presentPath) !== null || embedded;

  useEffect(() => applySettings({ locale, theme }), [locale, theme]);

  return (
    <WordsProvider locale={locale}>
      <ThemeProvider choice={theme}>
        {bare ? (
          <AppRoutes />
        ) : (
          <Shell
            settings={{ locale, theme }}
            onChange={(settings) => {
              rememberSettings(settings);
              change({ lang: settings.locale, theme: settings.theme });
            }}
          >
            <AppRoutes />
          </Shell>
        )}
        <CardHost report={defaultReport} />
      </ThemeProvider>
    </WordsProvider>
  );
}
