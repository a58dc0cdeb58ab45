import type { SourceLocation } from "../domain/observation.ts";
import type { Words } from "./words.ts";

/** Where in the report a value stands, in words: "附表一 三(三)4,第 31 行". */
export function locationText(location: SourceLocation, words: Words): string {
  const { origin, code, position, passage, column } = location;
  const place = words.t(passage === undefined ? `location.${origin}` : "location.sentence", {
    code,
    position,
  });
  return column === undefined ? place : words.t("location.column", { place, column });
}
