import { useWords } from "../i18n/WordsContext.tsx";
import { ReportsOfPlaces } from "../library/ReportsOfPlaces.tsx";
import { reportKeys } from "../reports/catalogue.ts";
import { PageHead } from "./PageHead.tsx";

/** All reports that come with the product; what the picker in the header leads to without scripts. */
export function ReportsPage() {
  const words = useWords();
  return (
    <>
      <PageHead
        name={words.t("library.all")}
        lead={words.t("library.lead", { n: reportKeys.length })}
      />
      <ReportsOfPlaces />
    </>
  );
}
