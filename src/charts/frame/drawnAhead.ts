import { createContext } from "react";
import type { Words } from "../../i18n/words.ts";
import type { Panel } from "../model.ts";

/**
 * Draws a panel for a page that is made ahead of time, at every width that a reader's window may
 * ask for.
 * @param current the mark that the tab key reaches
 * @returns HTML
 */
export type DrawAhead = (panel: Panel, words: Words, current: string | undefined) => string;

/**
 * There only while pages are made ahead. In a browser the drawing is in the page already, and what
 * stands in the page is left as it is.
 */
export const DrawAheadContext = createContext<DrawAhead>(() => "");
