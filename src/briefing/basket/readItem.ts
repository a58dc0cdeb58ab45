import { findChart } from "../../charts/registry.ts";
import { parseView, serializeView } from "../../charts/view.ts";
import { formOf } from "../../forms/form.ts";
import { isIndicatorId } from "../../forms/indicators.ts";
import { reportKey } from "../../reports/catalogue.ts";
import { defaultKey } from "../../reports/defaultKey.ts";
import { longestText, type NewItem } from "./briefing.ts";
import { cleanLine, cleanText } from "./cleanText.ts";
import { type Dropped, shownValue } from "./dropped.ts";
import { tableQuery } from "./newItem.ts";

/** The ids of assumptions; whether a chart offers one is decided when it is built. */
const assumptionPattern = /^[\w.:-]{1,80}$/;

/** Reads one item; undefined where nothing of it can be shown. */
export function readItem(value: unknown, place: number, dropped: Dropped[]): NewItem | undefined {
  const drop = (reason: Dropped["reason"], found: unknown) => {
    const missing = found === undefined && reason !== "notItem";
    dropped.push(
      missing
        ? { item: place, reason: "missing", found: reason }
        : { item: place, reason, found: shownValue(found) },
    );
  };
  if (typeof value !== "object" || value === null) {
    drop("notItem", value);
    return undefined;
  }
  const read = fieldReader(value, place, dropped);
  const kind: unknown = Reflect.get(value, "kind");
  const comment = () => read.text("comment");
  // Briefings kept or sent before there were others are about the first report.
  const report = read.code("report") || defaultKey.id;
  const key = reportKey(report);
  if (!key && kind !== "text") {
    drop("report", report);
    return undefined;
  }
  switch (kind) {
    case "chart": {
      const definition = findChart(read.code("chart"));
      if (!definition || !key || !definition.needs.every(formOf(key).has)) {
        drop("chart", Reflect.get(value, "chart"));
        return undefined;
      }
      const asked = read.code("view");
      const view = serializeView(parseView(asked, definition.switches), definition.switches);
      if (view !== asked) drop("view", asked);
      // Briefings kept or sent before had it under another name.
      const assumption = read.code("assumption") || read.code("basis");
      const known =
        assumption === "" ||
        (definition.assumptions === true && assumptionPattern.test(assumption));
      if (!known) drop("assumption", assumption);
      return {
        kind,
        report,
        chart: definition.id,
        view,
        assumption: known ? assumption : "",
        headline: read.line("headline"),
        comment: comment(),
        caveat: read.caveat(),
      };
    }
    case "number": {
      const indicator = read.code("indicator");
      if (!isIndicatorId(indicator)) {
        drop("indicator", Reflect.get(value, "indicator"));
        return undefined;
      }
      return { kind, report, indicator, comment: comment(), caveat: read.caveat() };
    }
    case "table":
      return {
        kind,
        report,
        query: tableQuery(read.line("query")),
        title: read.line("title"),
        comment: comment(),
        caveat: read.caveat(),
      };
    case "text":
      return { kind, title: read.line("title"), text: read.text("text") };
    default:
      drop("kind", kind);
      return undefined;
  }
}

/** Reads the fields of an item, and reports those that had to be cut. */
function fieldReader(source: object, item: number, dropped: Dropped[]) {
  const field = (name: string): unknown => Reflect.get(source, name);
  const limited = (name: keyof typeof longestText, clean: typeof cleanText): string => {
    const value = field(name);
    if (typeof value !== "string") return "";
    if (value.length > longestText[name]) {
      dropped.push({ item, reason: "long", found: value.slice(0, 20) });
    }
    return clean(value, longestText[name]);
  };
  return {
    code: (name: string): string => {
      const value = field(name);
      return typeof value === "string" ? cleanLine(value, 200) : "";
    },
    line: (name: "headline" | "title" | "query") => limited(name, cleanLine),
    text: (name: "comment" | "text") => limited(name, cleanText),
    // Only a plain "no" takes a caveat away.
    caveat: () => field("caveat") !== false,
  };
}
