import { part } from "./part.ts";
import { shell } from "./shell.ts";

/** The words that are there before any others: what stands around every page. */
export const core = { ...shell, ...part } as const;
