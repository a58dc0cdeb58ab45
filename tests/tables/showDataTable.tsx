import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router-dom";
import type { Report } from "../../src/domain/report.ts";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import type { Locale } from "../../src/i18n/words.ts";
import { DataPage } from "../../src/pages/DataPage.tsx";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
// Loaded beforehand: on a busy machine it comes later than a test waits.
import "../../src/tables/ColumnsPanel.tsx";

function Address() {
  return <output>{decodeURIComponent(useLocation().search)}</output>;
}

export const address = () => document.querySelector("output")?.textContent;

/** The data page as a reader finds it at an address. */
export function showDataTable(
  query = "",
  { locale = "zh", report = hailing2017 }: { locale?: Locale; report?: Report } = {},
) {
  const user = userEvent.setup();
  render(
    <WordsProvider locale={locale}>
      <MemoryRouter initialEntries={[`/data${query}`]}>
        <main>
          <DataPage report={report} />
        </main>
        <Address />
      </MemoryRouter>
    </WordsProvider>,
  );
  return user;
}

const table = () => screen.getByRole("table");

/** The first cells of the rows of the body, without headings of the form. */
export function names(): string[] {
  return within(table())
    .queryAllByRole("rowheader")
    .filter((cell) => !cell.hasAttribute("colspan") && !cell.closest("tfoot"))
    .map((cell) => cell.textContent ?? "");
}

/** The cells of one column, by its name in the head, without headings of the form. */
export function column(name: string): string[] {
  const heads = within(table()).getAllByRole("columnheader");
  const at = heads.findIndex((head) => head.textContent === name);
  return [...table().querySelectorAll("tbody tr:not([hidden])")]
    .filter((row) => row.querySelector("td"))
    .map((row) => {
      const cell = row.querySelectorAll("th, td")[at + 1];
      for (const hidden of cell?.querySelectorAll(".visually-hidden") ?? []) hidden.remove();
      return cell?.textContent?.trim() ?? "";
    });
}
