import { useState } from "react";
import { absoluteAddress } from "../../address/absoluteAddress.ts";
import { useLinkPlace } from "../../address/useLinkPlace.ts";
import { withSticky } from "../../address/withSticky.ts";
import type { Report } from "../../domain/report.ts";
import { download } from "../../export/download.ts";
import { fileName } from "../../export/fileName.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { copyText } from "../../ui/copyText.ts";
import { failureText } from "../../ui/failureText.ts";
import { loadPart } from "../../ui/loadPart.ts";
import type { Briefing } from "../basket/briefing.ts";
import { briefingPath } from "../basket/briefingPaths.ts";
import type { Deck } from "../deck/buildDeck.ts";
import type { BriefingFormat } from "./briefingFormats.ts";
import { saveBriefing } from "./saveBriefing.ts";
import { hashName } from "./useLinkArrival.ts";

/** Makes files and links of the briefing, and says in words what is going on and what came of it. */
export function useTakeAlong(
  briefing: Briefing,
  deck: Deck,
  report: Report,
  say: (message: string) => void,
) {
  const words = useWords();
  const place = useLinkPlace();
  const [making, setMaking] = useState<BriefingFormat>();
  const name = [report.id, words.t("briefing.fileName"), briefing.locale];

  async function make(format: BriefingFormat) {
    // One at a time: two would draw over each other's time and confuse the messages.
    if (making) return;
    const named = words.t(`briefing.${format}`);
    setMaking(format);
    say(words.t("briefing.making", { format: named }));
    try {
      const { briefingBlob } = await loadPart(() => import("./briefingBlob.ts"));
      const blob = await briefingBlob(format, deck, report, (progress) =>
        say(words.t("briefing.drawing", progress)),
      );
      const file = fileName(name, format);
      download(file, blob);
      say(words.t("briefing.saved", { file }));
    } catch (error) {
      const reason = failureText(error, words);
      say(words.t("briefing.failed", { format: named, reason }));
    } finally {
      setMaking(undefined);
    }
  }

  function saveFile() {
    say(words.t("briefing.saved", { file: saveBriefing(briefing, report, words) }));
  }

  async function copyLink() {
    const part = await loadPart(() => import("./briefingLink.ts")).catch(() => undefined);
    if (!part) return say(words.t("briefing.linkUnmade"));
    const { briefingCode, longestLink } = part;
    const path = withSticky(briefingPath, place) + hashName + briefingCode(briefing);
    const text = absoluteAddress(path);
    if (!(await copyText(text))) return say(words.t("briefing.copyRefused", { text }));
    const n = text.length;
    say(n > longestLink ? words.t("briefing.linkLong", { n }) : words.t("briefing.linkCopied"));
  }

  return { make, making, saveFile, copyLink };
}
