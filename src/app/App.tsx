import { matchPath, useLocation } from "react-router-dom";
import { barePath } from "../address/languagePath.ts";
import { embedPath } from "../address/paths.ts";
import { presentPath } from "../briefing/basket/briefingPaths.ts";
import { WordsProvider } from "../i18n/WordsContext.tsx";
import { ContentPart } from "./ContentPart.tsx";
import { Shell } from "./Shell.tsx";
import { useSettings } from "./useSettings.ts";

/** A chart in a frame of another page stands without navigation, and so does what a room sees. */
const barePages = [embedPath("*"), presentPath];

/**
 * The same at every rendering: what waits for its program would be drawn anew instead of coming to
 * life, if anything about it changed meanwhile.
 */
const content = <ContentPart />;

/** The whole product: settings from the address, the shell, and the page that the path names. */
export function App() {
  const { locale, theme } = useSettings();
  const path = barePath(useLocation().pathname);
  const bare = barePages.some((pattern) => matchPath(pattern, path));
  return (
    <WordsProvider locale={locale}>
      {bare ? content : <Shell theme={theme}>{content}</Shell>}
    </WordsProvider>
  );
}
