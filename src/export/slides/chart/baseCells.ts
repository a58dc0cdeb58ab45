import type { Cell } from "../ooxml/workbook.ts";

/**
 * The numbers that formulas refer to and no bar shows: wholes, totals, reference lines. They stand
 * below the rows of the chart, each with its name.
 */
export class BaseCells {
  private readonly lines: Cell[][] = [];
  private readonly known = new Map<string, string>();

  /** @param firstRow the row of the first of them, from 1. */
  constructor(private readonly firstRow: number) {}

  /** The address of a number; put there the first time it is asked for. */
  address(key: string, label: string, make: () => Cell): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const content = make();
    const address = `$B$${this.firstRow + this.lines.length}`;
    this.lines.push([label, content]);
    this.known.set(key, address);
    return address;
  }

  get rows(): readonly (readonly Cell[])[] {
    return this.lines;
  }
}
