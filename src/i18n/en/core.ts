import type { Translation } from "../translation.ts";
import type { core as source } from "../zh/core.ts";
import { part } from "./part.ts";
import { shell } from "./shell.ts";

export const core: Translation<typeof source> = { ...shell, ...part };
