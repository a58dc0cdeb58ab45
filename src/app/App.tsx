import { useLocation } from "react-router-dom";
import { WordsProvider } from "../i18n/WordsContext.tsx";
import { ByHandNotice } from "../ui/ByHandNotice.tsx";
import { isBarePage } from "./barePages.ts";
import { ContentPart } from "./ContentPart.tsx";
import { MissingNotice } from "./MissingNotice.tsx";
import { Shell } from "./Shell.tsx";
import { useSettings } from "./useSettings.ts";

/**
 * The same at every rendering: what waits for its program would be drawn anew instead of coming to
 * life, if anything about it changed meanwhile.
 */
const content = <ContentPart />;

/** The whole product: settings from the address, the shell, and the page that the path names. */
export function App() {
  const { locale, theme } = useSettings();
  const bare = isBarePage(useLocation().pathname);
  return (
    <WordsProvider locale={locale}>
      {bare ? content : <Shell theme={theme}>{content}</Shell>}
      <MissingNotice />
      <ByHandNotice />
    </WordsProvider>
  );
}
