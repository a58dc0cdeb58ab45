import { useEffect, useSyncExternalStore } from "react";
import { useLocation } from "react-router-dom";
import {
  dismissIgnored,
  forgetIgnored,
  ignoredSoFar,
  ignoredText,
  onIgnored,
} from "../address/ignored.ts";
import { barePath, reportIdOf } from "../address/languagePath.ts";
import { useIgnored } from "../address/useIgnored.ts";
import { useQuery } from "../address/useQuery.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./IgnoredNotice.module.css";
import { ignoredByApp } from "./ignoredByApp.ts";

const listed = 6;
const none: ReturnType<typeof ignoredSoFar> = [];

/** Says what of the address was left out, so that nobody takes the page for what the link meant. */
export function IgnoredNotice() {
  const words = useWords();
  const { pathname, hash } = useLocation();
  const { query } = useQuery();
  // Stands before the page in the tree, so that it forgets before the page says what it ignores.
  // biome-ignore lint/correctness/useExhaustiveDependencies: forgotten when the page is another one.
  useEffect(forgetIgnored, [reportIdOf(pathname), barePath(pathname)]);
  useIgnored(ignoredByApp(query, hash));
  const ignored = useSyncExternalStore(onIgnored, ignoredSoFar, () => none);
  return (
    <div role="status" className={styles.place}>
      {ignored.length > 0 && (
        <div className={styles.notice}>
          <p>
            {words.t("ignored.text", { n: ignored.length })}
            {ignored.slice(0, listed).map((each) => (
              <bdi key={ignoredText(each)}>
                <code className={styles.code}>{ignoredText(each)}</code>
              </bdi>
            ))}
            {ignored.length > listed && words.t("ignored.more", { n: ignored.length - listed })}
          </p>
          <button type="button" className={styles.button} onClick={dismissIgnored}>
            {words.t("ignored.dismiss")}
          </button>
        </div>
      )}
    </div>
  );
}
