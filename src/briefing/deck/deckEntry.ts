import type { Report } from "../../domain/report.ts";
import type { Slide } from "../../export/slides/slide.ts";
import type { BriefingItem } from "../basket/briefing.ts";

/** An item of a briefing as the slide it makes. */
export type DeckEntry = {
  readonly item: BriefingItem;
  /** The report that it is about; absent for a text. */
  readonly report?: Report;
  readonly slide: Slide;
  /** What it is called in lists and messages. */
  readonly name: string;
  /** The title of a table as long as nobody writes another. */
  readonly ownTitle?: string;
  /** Everything the slide says, for those who do not see it. */
  readonly alt: string;
  /** What of it the report contradicts, in the words in which the slide says it. */
  readonly contradictions: readonly string[];
};
