import type { ReadingFault } from "../../ingest/readingError.ts";
import type { ReadReport } from "../../ingest/readReport.ts";

type Numbers = Readonly<Record<string, number>>;

/** Why a file could not be read here: what is wrong with it, or with reading it. */
export type OpeningFault =
  | ReadingFault
  /** The browser may not or cannot read its bytes: it is open elsewhere, moved, or taken away. */
  | "notReadable"
  /** It took longer than any report needs. */
  | "tooSlow"
  /** A fault of the product. */
  | "ours";

/** What the worker that reads a file says. */
export type FromReader =
  /** It asks what the place's reports of the years beside say. */
  | {
      readonly kind: "years";
      readonly place?: string | undefined;
      readonly year?: number | undefined;
    }
  | { readonly kind: "read"; readonly report: ReadReport; readonly sha256: string }
  | { readonly kind: "failed"; readonly fault: OpeningFault };

/** What it is answered: the numbers of the years before and after, by indicator. */
export type ToReader = { readonly before?: Numbers; readonly after?: Numbers };

/** What a worker is asked that draws the pages of a file, and what it answers. */
export type ToDrawer = { readonly page: number; readonly width: number };
export type FromDrawer =
  | { readonly kind: "opened"; readonly pages: number }
  | { readonly kind: "drawn"; readonly page: number; readonly picture: ImageBitmap }
  | { readonly kind: "notDrawn"; readonly page: number }
  /** The file as a whole cannot be opened. */
  | { readonly kind: "failed" };
