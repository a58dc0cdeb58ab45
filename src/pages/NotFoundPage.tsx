import { useLocation } from "react-router-dom";
import { shown } from "../address/ignored.ts";
import { PageLink } from "../address/PageLink.tsx";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./NotFoundPage.module.css";
import { PageHead } from "./PageHead.tsx";

/** Says what is not there, and where to go on. */
export function NotFoundPage({ text }: { text?: string }) {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <>
      <PageHead
        name="404"
        headline={words.t("page.notFound")}
        lead={text ?? words.t("notFound.text", { path: shown(pathname) })}
      />
      <p className={styles.way}>
        <PageLink to="/">{words.t("notFound.home")}</PageLink>
      </p>
    </>
  );
}
