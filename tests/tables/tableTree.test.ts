// @vitest-environment node

import { describe, expect, it } from "vitest";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { tableRows } from "../../src/tables/tableRow.ts";
import {
  headingTrail,
  rowsInOrder,
  type TableNode,
  treeNodes,
} from "../../src/tables/tableTree.ts";
import { branchIds, headings, indicators } from "../fixtures/hailingForm.ts";

const rows = tableRows(hailing2017);
const all = new Set(rows.map(({ id }) => id));

function idsOf(nodes: readonly TableNode[]): string[] {
  return nodes.flatMap((node) => [node.id, ...idsOf(node.children)]);
}

function find(nodes: readonly TableNode[], id: string): TableNode | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : find(node.children, id);
    if (found) return found;
  }
  return undefined;
}

describe("the tree of the form", () => {
  const tree = treeNodes(rows, all);

  it("holds every observation and every heading once", () => {
    const ids = idsOf(tree);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(
      [...headings.map(({ id }) => id), ...indicators.map(({ id }) => id)].toSorted(),
    );
    expect(tree.reduce((sum, { count }) => sum + count, 0)).toBe(148);
  });

  it("nests parts beneath their total, but who applied beneath its own heading", () => {
    expect(idsOf(find(tree, "application.replied.refused")?.children ?? [])).toHaveLength(6);
    expect(find(tree, "appendix.3")?.children.map(({ id }) => id)).toEqual([
      "application.received",
      "application.closed",
      "application.replied",
      "appendix.3.4",
    ]);
    expect(find(tree, "application.received")?.children.map(({ id }) => id)).not.toContain(
      "source.party",
    );
  });

  it("keeps the order of print: 十二 stands between 十一 and 十九", () => {
    expect(find(tree, "appendix.services")?.children.map(({ id }) => id)).toEqual([
      "service.items",
      "appendix.services.12",
      "service.certificateTemplates",
      "service.certificates",
    ]);
  });

  it("knows every line that can be closed", () => {
    const branches = idsOf(tree).filter((id) => (find(tree, id)?.children.length ?? 0) > 0);
    expect(branches.toSorted()).toEqual([...branchIds].toSorted());
  });

  it("keeps what stands above a match, without counting it as one", () => {
    const few = treeNodes(rows, new Set(["application.refused.privacy"]));
    expect(idsOf(few)).toEqual([
      "appendix.3",
      "application.replied",
      "application.replied.refused",
      "application.refused.privacy",
    ]);
    expect(find(few, "application.replied")).toMatchObject({ matches: false, count: 1 });
    expect(rowsInOrder(few).map(({ id }) => id)).toEqual(["application.refused.privacy"]);
    expect(treeNodes(rows, new Set())).toEqual([]);
  });

  it("names the headings above a place, outermost first", () => {
    expect(headingTrail("appendix.1.2").map(({ code }) => code)).toEqual(["一", "一(二)"]);
    expect(headingTrail("nowhere")).toEqual([]);
  });
});
