import type { Heading, Indicator } from "../domain/indicator.ts";
import { type Form, perForm } from "../forms/form.ts";
import { allHeadings, headingOf, indicatorOf } from "../forms/indicators.ts";
import type { TableRow } from "./tableRow.ts";

/** A line of the table: a heading of the form, or an observation. */
export type TableNode = {
  readonly id: string;
  readonly heading?: Heading;
  readonly row?: TableRow;
  /** False for what is shown only because something below it matches. */
  readonly matches: boolean;
  /** How many observations at or below this line match. */
  readonly count: number;
  readonly children: readonly TableNode[];
};

/**
 * The indicator that one stands beneath in the tree. Where the parent stands under another heading
 * the form prints the two apart (who applied is a section of its own), and so does the tree; so too
 * where a total stands below parts that have headings of their own.
 */
function parentInTree({ parent, heading, division, cell }: Indicator): string | undefined {
  if (cell) return cell.row;
  if (parent === undefined || division !== undefined) return undefined;
  return indicatorOf(parent).heading === heading ? parent : undefined;
}

/** Every line that has lines beneath it, and so can be closed; in the order of the form. */
export const branchesOf: (form: Form) => readonly string[] = perForm(({ headings, indicators }) => {
  const parents = new Set(indicators.map(parentInTree));
  return [
    ...headings.map(({ id }) => id),
    ...indicators.map(({ id }) => id).filter((id) => parents.has(id)),
  ];
});

/** The headings above a place in the form, outermost first. */
export function headingTrail(id: string): readonly Heading[] {
  const heading = headingOf(id);
  if (!heading) return [];
  return [...(heading.parent === undefined ? [] : headingTrail(heading.parent)), heading];
}

/** One line for each row that matches, side by side, for lists that are not in the order of the form. */
export function flatNodes(
  rows: readonly TableRow[],
  matching: ReadonlySet<string>,
): readonly TableNode[] {
  return rows
    .filter(({ id }) => matching.has(id))
    .map((row) => ({ id: row.id, row, matches: true, count: 1, children: [] }));
}

/**
 * The rows that match, in their places in the form: beneath their headings and their parents, which
 * stay for the sake of the place even where they do not match themselves.
 */
export function treeNodes(
  rows: readonly TableRow[],
  matching: ReadonlySet<string>,
): readonly TableNode[] {
  const trails = new Set(rows.flatMap(({ indicator }) => headingTrail(indicator.heading)));
  const headings = allHeadings().filter((each) => trails.has(each));
  type Placed = { readonly node: TableNode; readonly order: number };

  function below(id: string | undefined): readonly Placed[] {
    const placed = [
      ...rows
        .filter(({ indicator }) => (parentInTree(indicator) ?? indicator.heading) === id)
        .map((row) => place(row.id, matching.has(row.id), row.order, { row })),
      ...headings
        .filter(({ parent }) => parent === id)
        .map((heading) => place(heading.id, false, undefined, { heading })),
    ];
    return placed.filter(({ node }) => node.count > 0).sort((a, b) => a.order - b.order);
  }

  function place(
    id: string,
    matches: boolean,
    order: number | undefined,
    of: Pick<TableNode, "row" | "heading">,
  ): Placed {
    const inner = below(id);
    const children = inner.map(({ node }) => node);
    const count = children.reduce((sum, child) => sum + child.count, matches ? 1 : 0);
    // A heading stands where its first row stands: 十二 comes between 十一 and 十九.
    return {
      node: { id, ...of, matches, count, children },
      order: order ?? inner[0]?.order ?? rows.length,
    };
  }

  return below(undefined).map(({ node }) => node);
}

/** Every line of a tree under its id. */
export function nodesById(nodes: readonly TableNode[]): ReadonlyMap<string, TableNode> {
  const found = new Map<string, TableNode>();
  const walk = (node: TableNode): void => {
    found.set(node.id, node);
    node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return found;
}

/** The rows that match, as they stand in the tree from top to bottom, open or not. */
export function rowsInOrder(nodes: readonly TableNode[]): readonly TableRow[] {
  return nodes.flatMap(({ row, matches, children }) => [
    ...(row && matches ? [row] : []),
    ...rowsInOrder(children),
  ]);
}
