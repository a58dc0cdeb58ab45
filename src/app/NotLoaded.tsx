import { useWords } from "../i18n/WordsContext.tsx";

/** In place of a page whose program or words could not be fetched. */
export function NotLoaded() {
  const words = useWords();
  return (
    <>
      <p role="alert">{words.t("shell.notLoaded")}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {words.t("offline.reload")}
      </button>
    </>
  );
}
