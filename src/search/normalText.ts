import { remembered } from "./remembered.ts";

/** A text as it is compared: full-width forms, capitals and runs of spaces make no difference. */
export const normalText = remembered((text) =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim(),
);
