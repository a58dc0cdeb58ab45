import { type Locale, wordsFor } from "../i18n/words.ts";

/** In place of everything, where the words of a page could not be fetched. */
export function NotLoaded({ locale }: { locale: Locale }) {
  const words = wordsFor(locale);
  return (
    <main id="content">
      <p role="alert">{words.t("shell.notLoaded")}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {words.t("offline.reload")}
      </button>
    </main>
  );
}
