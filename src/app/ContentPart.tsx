import { lazy, Suspense, useEffect } from "react";
import { reportIdOf } from "../address/languagePath.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { bringPart } from "../ui/loadPart.ts";
import { MissingPart } from "../ui/MissingPart.tsx";
import { announceMissingPart } from "../ui/missingPart.ts";
import { bringsThisPage, restOfStyles, shownLocale, shownPath } from "./broughtPage.ts";
import styles from "./ContentPart.module.css";
import { pageAlive, pageWanted } from "./pageWanted.ts";

const Content = lazy(async () => {
  await pageWanted;
  const [{ Content, bringReports, buildShownCharts }] = await Promise.all([
    orAsBrought(() => import("./Content.tsx")),
    restOfStyles(),
  ]);
  if (bringsThisPage()) {
    const report = reportIdOf(shownPath());
    await orAsBrought(() => bringReports([report]));
    // Whatever fails here fails where it is shown, which says so.
    await buildShownCharts(report, shownLocale()).catch(() => undefined);
  }
  return { default: Content };
});

/**
 * A page that came complete is not given up because its program or its figures did not arrive: it stands, its links
 * lead on, and the reader is offered a reload. Asking again is no use, for a browser keeps a part that
 * failed in mind.
 */
async function orAsBrought<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await bringPart(load);
  } catch (error) {
    if (!bringsThisPage()) throw error;
    announceMissingPart();
    return new Promise<never>(() => undefined);
  }
}

/**
 * The content, whose program is loaded when it is wanted. What came with the page stands until then,
 * complete; a page that came empty says that it is on its way.
 */
export function ContentPart() {
  return (
    <ErrorBoundary fallback={(error) => <MissingPart error={error} inPlace />}>
      <Suspense fallback={<Expected />}>
        <Content />
        <Alive />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Comes to life together with the content. */
function Alive() {
  useEffect(pageAlive, []);
  return null;
}

function Expected() {
  const words = useWords();
  return (
    <p role="status" className={styles.expected}>
      {words.t("shell.expected")}
    </p>
  );
}
