import type { Translation } from "../translation.ts";
import type { zh } from "../zh/messages.ts";
import { observation } from "./observation.ts";
import { shell } from "./shell.ts";

export const en: Translation<typeof zh> = { ...shell, ...observation };
