import { useWords } from "../i18n/WordsContext.tsx";
import type { Keeping } from "../library/own/ownReports.ts";

/** Says when a report will not be there after this visit. */
export function KeepingNotice({ keeping }: { keeping: Keeping | undefined }) {
  const words = useWords();
  if (keeping === undefined || keeping === "kept") return null;
  return <p role="alert">{words.t(keeping === "full" ? "check.full" : "check.blocked")}</p>;
}
