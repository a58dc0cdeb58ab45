import type { Heading, Indicator } from "../domain/indicator.ts";
import { appendixIndicators } from "./2014/appendix.ts";
import { appendixHeadings } from "./2014/headings.ts";
import { disclosed2019 } from "./2019/disclosed.ts";
import { disclosed2021 } from "./2021/disclosed.ts";
import { proseHeadings } from "./hailing/headings.ts";
import { proseIndicators } from "./hailing/prose.ts";
import { headingsOf } from "./headingRows.ts";
import { annexIndicators } from "./jiangsu/annex.ts";
import { jiangsuHeadings } from "./jiangsu/headings.ts";
import { serviceIndicators } from "./jiangsu/services.ts";
import { disputeIndicators } from "./since2019/disputes.ts";
import { tableHeadings } from "./since2019/headings.ts";
import { requestIndicators } from "./since2019/requests.ts";
import { textHeadings, textIndicators } from "./since2019/text.ts";

/** One table of a form, or what the prose of one report adds to it. */
export type FormTable = { readonly headings: readonly Heading[]; readonly indicators: readonly Indicator[] };

/** The headings of one place, such as "table3", in print order. */
function headingsIn(...origins: readonly string[]): readonly Heading[] {
  return headingsOf(tableHeadings).filter(({ origin }) => origins.includes(origin));
}

/** Every table there is, each made when a report first needs it; the order in which a report prints them. */
const makers = {
  "2014.appendix": () => ({ headings: headingsOf(appendixHeadings), indicators: appendixIndicators }),
  "jiangsu.services": () => ({ headings: headingsOf(jiangsuHeadings).filter(({ origin }) => origin === "appendix"), indicators: serviceIndicators }),
  "jiangsu.annex": () => ({ headings: headingsOf(jiangsuHeadings).filter(({ origin }) => origin === "annex"), indicators: annexIndicators }),
  "hailing.prose": () => ({ headings: headingsOf(proseHeadings), indicators: proseIndicators }),
  "2019.2": () => ({ headings: headingsIn("table2"), indicators: disclosed2019 }),
  "2021.2": () => ({ headings: headingsIn("table2"), indicators: disclosed2021 }),
  "2019.3": () => ({ headings: headingsIn("table3"), indicators: requestIndicators("2019") }),
  "2021.3": () => ({ headings: headingsIn("table3"), indicators: requestIndicators("2021") }),
  "2019.4": () => ({ headings: headingsIn("table4"), indicators: disputeIndicators }),
  "since2019.text": () => ({ headings: headingsOf(textHeadings), indicators: textIndicators }),
} satisfies Readonly<Record<string, () => FormTable>>;

/** Which table of which form; table 四 is the same in both forms and goes by the older. */
export type TableId = keyof typeof makers;

export const tableIds = Object.keys(makers) as readonly TableId[];

const made = new Map<TableId, FormTable>();

export function formTable(id: TableId): FormTable {
  let table = made.get(id);
  if (!table) {
    table = makers[id]();
    made.set(id, table);
  }
  return table;
}
