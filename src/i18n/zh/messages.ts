import { check } from "./check.ts";
import { core } from "./core.ts";
import { rest } from "./rest.ts";

/** All words of the product in Chinese; these keys are the keys of every language. */
export const zh = { ...core, ...rest, ...check } as const;
