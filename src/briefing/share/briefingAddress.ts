import { absoluteAddress } from "../../address/absoluteAddress.ts";
import { type LinkPlace, withSticky } from "../../address/withSticky.ts";
import { inAppBrowser } from "../../ui/inAppBrowser.ts";
import { loadPart } from "../../ui/loadPart.ts";
import type { Briefing } from "../basket/briefing.ts";
import { briefingPath } from "../basket/briefingPaths.ts";
import { hashName } from "./useLinkArrival.ts";

/**
 * The address that holds the whole briefing and opens it anywhere.
 * @throws PartMissing
 */
export async function briefingAddress(briefing: Briefing, place: LinkPlace): Promise<string> {
  const { briefingCode } = await loadPart(() => import("./briefingLink.ts"));
  return absoluteAddress(withSticky(briefingPath, place) + hashName + briefingCode(briefing));
}

/** The same where files cannot be saved: another browser knows nothing of this one's briefing. */
export async function addressToElsewhere(
  briefing: Briefing,
  place: LinkPlace,
): Promise<{ readonly address?: string }> {
  if (!inAppBrowser()) return {};
  const address = await briefingAddress(briefing, place).catch(() => undefined);
  return address === undefined ? {} : { address };
}
