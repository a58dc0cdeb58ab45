import { useState } from "react";
import { useLinkPlace } from "../../address/useLinkPlace.ts";
import { fileName } from "../../export/fileName.ts";
import { handOver } from "../../export/handOver.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { copyText } from "../../ui/copyText.ts";
import { failureText } from "../../ui/failureText.ts";
import { loadPart } from "../../ui/loadPart.ts";
import type { Briefing } from "../basket/briefing.ts";
import type { Deck } from "../deck/buildDeck.ts";
import { addressToElsewhere, briefingAddress } from "./briefingAddress.ts";
import type { BriefingFormat } from "./briefingFormats.ts";
import { briefingName, saveBriefing } from "./saveBriefing.ts";

/** Makes files and links of the briefing, and says in words what is going on and what came of it. */
export function useTakeAlong(briefing: Briefing, deck: Deck, say: (message: string) => void) {
  const words = useWords();
  const place = useLinkPlace();
  const [making, setMaking] = useState<BriefingFormat>();
  const name = briefingName(deck.reports, briefing, words);

  async function make(format: BriefingFormat) {
    // One at a time: two would draw over each other's time and confuse the messages.
    if (making) return;
    const named = words.t(`briefing.${format}`);
    setMaking(format);
    say(words.t("briefing.making", { format: named }));
    try {
      const { briefingBlob } = await loadPart(() => import("./briefingBlob.ts"));
      const blob = await briefingBlob(format, deck, (progress) =>
        say(words.t("briefing.drawing", progress)),
      );
      const file = fileName(name, format);
      say(handOver(file, blob, words, await addressToElsewhere(briefing, place)));
    } catch (error) {
      const reason = failureText(error, words);
      say(words.t("briefing.failed", { format: named, reason }));
    } finally {
      setMaking(undefined);
    }
  }

  async function saveFile() {
    say(await saveBriefing(briefing, deck.reports, words, place));
  }

  async function copyLink() {
    const part = await loadPart(() => import("./briefingLink.ts")).catch(() => undefined);
    if (!part) return say(words.t("briefing.linkUnmade"));
    const { longestLink } = part;
    const text = await briefingAddress(briefing, place);
    if (!(await copyText(text))) return say(words.t("file.copyByHand"));
    const n = text.length;
    say(n > longestLink ? words.t("briefing.linkLong", { n }) : words.t("briefing.linkCopied"));
  }

  return { make, making, saveFile, copyLink };
}
