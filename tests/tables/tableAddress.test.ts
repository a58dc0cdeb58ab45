// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { origins } from "../../src/domain/indicator.ts";
import { topicIds } from "../../src/forms/topics.ts";
import { englishUnits } from "../../src/forms/units.ts";
import { columnIds } from "../../src/tables/columnIds.ts";
import { ignoredByTable } from "../../src/tables/ignoredByTable.ts";
import { parseTableAddress, tableAddress } from "../../src/tables/tableAddress.ts";
import {
  defaultState,
  densities,
  noFilters,
  type TableState,
  valueKinds,
} from "../../src/tables/tableState.ts";
import { branchIds, hailingForm, headings } from "../fixtures/hailingForm.ts";

function queryOf(state: TableState): URLSearchParams {
  const kept = Object.entries(tableAddress(state)).filter(([, value]) => value !== null);
  return new URLSearchParams(kept.map(([name, value]) => [name, value ?? ""]));
}

const parse = (query: string) => parseTableAddress(new URLSearchParams(query), hailingForm);

/** How the table of this form stands when an address says nothing of it. */
const usualState = { ...defaultState, branches: branchIds };

function maybe<Value>(values: readonly Value[]) {
  return fc.option(fc.constantFrom(...values), { nil: undefined });
}

const limit = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  { nil: undefined },
);

const states: fc.Arbitrary<TableState> = fc.record({
  filters: fc.record({
    q: fc.string({ unit: "binary" }),
    topic: maybe(topicIds),
    section: maybe(headings.map(({ id }) => id)),
    source: maybe(origins),
    unit: maybe(Object.keys(englishUnits)),
    status: maybe(valueKinds),
    min: limit,
    max: limit,
    contradicted: fc.boolean(),
  }),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom("label" as const, ...columnIds),
      descending: fc.boolean(),
    }),
    { nil: undefined },
  ),
  columns: fc.shuffledSubarray([...columnIds]),
  density: fc.constantFrom(...densities),
  branches: fc.constant(branchIds),
  closed: fc.subarray([...branchIds]),
});

describe("the address of a table", () => {
  it("gives back every state that was put into it", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseTableAddress(queryOf(state), hailingForm)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it("is empty while everything is as usual", () => {
    expect(queryOf(usualState).toString()).toBe("");
    expect(parse("")).toEqual(usualState);
  });

  it("drops what it does not know, and keeps the rest", () => {
    const query =
      "q=申请&section=appendix.99&source=hearsay&unit=斤&status=fine&min=many&max=1e999" +
      "&flag=all&sort=-beauty&cols=value,beauty,value,unit&density=airy&closed=appendix.3,moon";
    expect(parse(query)).toEqual({
      ...usualState,
      filters: { ...noFilters, q: "申请" },
      columns: ["value", "unit"],
      closed: ["appendix.3"],
    });
  });

  it("says what it dropped, each under its name", () => {
    const said = (query: string) =>
      ignoredByTable(new URLSearchParams(query), hailingForm).map(
        ({ name, value }) => `${name}=${value}`,
      );
    const bad =
      "section=appendix.99&source=hearsay&unit=斤&status=fine&min=many&max=1e999&flag=all" +
      "&sort=-beauty&density=airy&cols=value,beauty&closed=appendix.3,moon";
    expect(said(bad).sort()).toEqual(
      [
        ...bad.split("&").filter((each) => !/^(cols|closed)/.test(each)),
        "cols=beauty",
        "closed=moon",
      ].sort(),
    );
    expect(
      said("q=x&section=appendix.3&sort=-value&cols=none&open=none&utm_source=y&min="),
    ).toEqual([]);
    expect(said(`q=${"长".repeat(201)}`)).toHaveLength(1);
    fc.assert(
      fc.property(states, (state) => {
        expect(ignoredByTable(queryOf(state), hailingForm)).toEqual([]);
      }),
    );
  });

  it("takes no more of a search than anybody types", () => {
    expect(parse(`q=${"长".repeat(5000)}`).filters.q).toHaveLength(200);
    expect(parse(`min=${"1".repeat(5000)}&cols=${"value,".repeat(90_000)}`)).toEqual(usualState);
  });

  it("does not hide all columns or close all branches for names it does not know", () => {
    expect(parse("cols=beauty&open=moon")).toEqual(usualState);
    expect(parse("cols=none&open=none")).toMatchObject({ columns: [], closed: branchIds });
  });

  it("names the few: the closed branches, or the open ones", () => {
    const few = { ...usualState, closed: ["appendix.3"] };
    const most = { ...usualState, closed: branchIds.filter((id) => id !== "appendix.3") };
    expect(queryOf(few).toString()).toBe("closed=appendix.3");
    expect(queryOf(most).toString()).toBe("open=appendix.3");
  });
});
