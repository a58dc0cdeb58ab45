/** What is written beside a place of somebody's document, as a comment. */
export type Remark = {
  /** Which of the blocks that the reader makes of the file, counted from 0. */
  readonly block: number;
  /** Row of that table, counted from 1, and column, counted from 0; both absent for a paragraph. */
  readonly row?: number;
  readonly column?: number;
  readonly text: string;
};

/** Who remarks, and when. */
export type Remarker = {
  readonly author: string;
  readonly moment: Date;
};
