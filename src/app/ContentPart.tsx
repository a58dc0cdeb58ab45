import { lazy, Suspense, useEffect } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { bringPart } from "../ui/loadPart.ts";
import { MissingPart } from "../ui/MissingPart.tsx";
import { restOfStyles } from "./broughtPage.ts";
import styles from "./ContentPart.module.css";
import { pageAlive, pageWanted } from "./pageWanted.ts";

const Content = lazy(async () => {
  await pageWanted;
  const [{ Content }] = await Promise.all([
    bringPart(() => import("./Content.tsx")),
    restOfStyles(),
  ]);
  return { default: Content };
});

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
