import type { Translation } from "../translation.ts";
import type { zh } from "../zh/messages.ts";
import { check } from "./check.ts";
import { core } from "./core.ts";
import { rest } from "./rest.ts";

export const en: Translation<typeof zh> = { ...core, ...rest, ...check };
