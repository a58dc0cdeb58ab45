import { useLocation } from "react-router-dom";
import { shown } from "../address/ignored.ts";
import { reportIdOf } from "../address/languagePath.ts";
import { PageLink } from "../address/PageLink.tsx";
import { checkPath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { isOwnId } from "../library/own/ownId.ts";
import { ReportsOfPlaces } from "../library/ReportsOfPlaces.tsx";
import { defaultKey } from "../reports/defaultKey.ts";
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
        lead={
          isOwnId(id)
            ? words.t("library.ownElsewhere")
            : words.t("library.missingLead", { id: shown(id) })
        }
      />
      {isOwnId(id) && (
        <p>
          <PageLink to={checkPath} report={defaultKey.id}>
            {words.t("page.check")}
          </PageLink>
        </p>
      )}
      <ReportsOfPlaces />
    </>
  );
}
