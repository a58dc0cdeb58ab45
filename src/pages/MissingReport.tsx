import { useLocation } from "react-router-dom";
import { shown } from "../address/ignored.ts";
import { reportIdOf } from "../address/languagePath.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ReportsOfPlaces } from "../library/ReportsOfPlaces.tsx";
import { PageHead } from "./PageHead.tsx";

/** An address names a report that does not come with the product; these do. */
export function MissingReport() {
  const words = useWords();
  const id = reportIdOf(useLocation().pathname);
  return (
    <>
      <PageHead
        name="404"
        headline={words.t("library.missing")}
        lead={words.t("library.missingLead", { id: shown(id) })}
      />
      <ReportsOfPlaces />
    </>
  );
}
