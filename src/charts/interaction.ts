import { createContext } from "react";
import type { Mark } from "./mark.ts";

/** What a chart does when it is live on a page. */
export type Interaction = {
  /** The mark that the tab key reaches; arrow keys move it. */
  readonly current: string | undefined;
  /** A mark was pointed at or focused; undefined when it was left. */
  onPoint(mark: Mark | undefined, element?: SVGGElement): void;
  onOpen(mark: Mark): void;
};

/**
 * Reaches the marks past the drawing around them: recharts draws every item of a chart anew as soon
 * as anything it was given changes, and a mark drawn anew has lost the focus. A picture is drawn
 * without it; then marks are plain shapes.
 */
export const InteractionContext = createContext<Interaction | undefined>(undefined);
