import { observation } from "./observation.ts";
import { shell } from "./shell.ts";

/** All words of the product in Chinese; these keys are the keys of every language. */
export const zh = { ...shell, ...observation } as const;
