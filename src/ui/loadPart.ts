import { counted } from "./comingParts.ts";
import { announceMissingPart } from "./missingPart.ts";

/** A part of the product that did not arrive: the network is gone, or a newer version took its place. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("A part of the product did not arrive.", { cause });
    this.name = "PartMissing";
  }
}

/** Long enough for a network that stumbled, short enough to be taken for slowness. */
const retryAfter = 700;

/**
 * Brings a part of the product that is loaded only when it is needed. What fails is asked for once
 * more, in silence. A browser that keeps a failure in mind and does not ask again comes to the same
 * end: only a reload helps there, and whoever calls this offers it.
 * @throws PartMissing
 */
export async function bringPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    await new Promise((done) => setTimeout(done, retryAfter));
    try {
      return await load();
    } catch (error) {
      throw error instanceof PartMissing ? error : new PartMissing(error);
    }
  }
}

/** The same for a part that has no place of its own on the page: the offer to reload appears below it. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await counted(bringPart(load));
  } catch (error) {
    announceMissingPart();
    throw error;
  }
}
