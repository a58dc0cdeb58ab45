import type { Heading, Indicator } from "../domain/indicator.ts";
import type { ReportKey } from "../domain/report.ts";
import { formTable, type TableId, tableIds } from "./tables.ts";
import { topicOfHeading } from "./topicOf.ts";
import { type TopicId, topicIds } from "./topics.ts";

/** What a report is filled into: its tables in the order of print, and what follows from them. */
export type Form = {
  readonly tables: readonly TableId[];
  readonly headings: readonly Heading[];
  readonly indicators: readonly Indicator[];
  /** The subjects that its headings speak of, in the order of the navigation. */
  readonly topics: readonly TopicId[];
  has(indicator: string): boolean;
  /** The indicators that stand directly below one, in print order. */
  childrenOf(indicator: string): readonly Indicator[];
};

const known = new Map<string, Form>();

/**
 * The form of a report, told table by table: offices mix the forms of two years. One value for the same tables.
 * @throws where a table is none of ours: whoever makes a report knows its tables.
 */
export function formOf({ tables }: Pick<ReportKey, "tables">): Form {
  const key = tables.join();
  let form = known.get(key);
  if (!form) {
    form = createForm(tables.map(tableId));
    known.set(key, form);
  }
  return form;
}

function tableId(text: string): TableId {
  const found = tableIds.find((each) => each === text);
  if (!found) throw new Error(`There is no table "${text}".`);
  return found;
}

function createForm(tables: readonly TableId[]): Form {
  const headings = tables.flatMap((id) => formTable(id).headings);
  const indicators = tables.flatMap((id) => formTable(id).indicators);
  const ids = new Set(indicators.map(({ id }) => id));
  const children = new Map<string, Indicator[]>();
  for (const each of indicators) {
    if (each.parent === undefined) continue;
    const list = children.get(each.parent);
    if (list) list.push(each);
    else children.set(each.parent, [each]);
  }
  const topics = new Set(headings.map(({ id }) => topicOfHeading(id)));
  return {
    tables,
    headings,
    indicators,
    topics: topicIds.filter((topic) => topics.has(topic)),
    has: (id) => ids.has(id),
    childrenOf: (id) => children.get(id) ?? [],
  };
}

/** What follows from a form, worked out once for each form and never before someone asks. */
export function perForm<Result>(work: (form: Form) => Result): (form: Form) => Result {
  const results = new WeakMap<Form, { readonly result: Result }>();
  return (form) => {
    let found = results.get(form);
    if (!found) {
      found = { result: work(form) };
      results.set(form, found);
    }
    return found.result;
  };
}
