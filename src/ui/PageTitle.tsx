import { useWords } from "../i18n/WordsContext.tsx";

/** The document's title while a page is shown. */
export function PageTitle({ title }: { title: string }) {
  const words = useWords();
  return <title>{words.t("page.title", { title, product: words.t("shell.product") })}</title>;
}
