import type { Palette } from "../../theme/palettes.ts";
import type { Tone } from "../model.ts";
import { toneColour } from "./toneColour.ts";

/** Patterns for what is not there: the remainder that the report's parts leave unaccounted for. */
export function Hatches({ prefix, palette }: { prefix: string; palette: Palette }) {
  const tones: readonly Tone[] = ["contradiction", "context", "data"];
  return (
    <defs>
      {tones.map((tone) => (
        <pattern
          key={tone}
          id={`${prefix}-${tone}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill={palette.paper} />
          <rect width="2.4" height="6" fill={toneColour(tone, palette)} />
        </pattern>
      ))}
    </defs>
  );
}
