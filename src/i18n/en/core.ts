import type { Translation } from "../translation.ts";
import type { core as source } from "../zh/core.ts";
import { offline } from "./offline.ts";
import { shell } from "./shell.ts";

export const core: Translation<typeof source> = { ...shell, ...offline };
