import type { Mark } from "./model.ts";

/**
 * What a chart does when it is live on a page. A picture is drawn without it: then marks are plain
 * shapes.
 */
export type Interaction = {
  /** The mark that the tab key reaches; arrow keys move it. */
  readonly current: string | undefined;
  /** A mark was pointed at or focused; undefined when it was left. */
  onPoint(mark: Mark | undefined, element?: SVGGElement): void;
  onOpen(mark: Mark): void;
};
