import { hailing2017Edition } from "./hailing-2017/edition.ts";

/** Which report a first visit shows: what every page says of it, without its figures. */
export const defaultEdition = hailing2017Edition;
