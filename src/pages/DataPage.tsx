import { contradictedNumbers } from "../audit/auditSummary.ts";
import { yearChart } from "../charts/overview/year.ts";
import { chartsFor } from "../charts/registry.ts";
import type { Report } from "../domain/report.ts";
import { formOf } from "../forms/form.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { DataTable } from "../tables/DataTable.tsx";
import { tableRows } from "../tables/tableRow.ts";
import { AllOnOneAxis } from "./AllOnOneAxis.tsx";
import { PageHead } from "./PageHead.tsx";

/** Every number of the report in one table. */
export function DataPage({ report }: { report: Report }) {
  const words = useWords();
  const rows = tableRows(report);
  const n = rows.length;
  const located = rows.filter(({ observation }) => observation.location.code !== "").length;
  const contradicted = contradictedNumbers(report);
  return (
    <>
      <PageHead
        report={report}
        name={words.t("page.data")}
        headline={
          located === n
            ? words.t("table.headline.located", { n })
            : words.t("table.headline.some", { n, located })
        }
        lead={
          contradicted === 0
            ? words.t("table.leadAgreeing")
            : words.t("table.lead", { contradicted })
        }
      />
      {chartsFor(formOf(report)).includes(yearChart) && <AllOnOneAxis report={report} />}
      <DataTable report={report} />
    </>
  );
}
