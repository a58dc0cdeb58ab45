import type { Words } from "../../i18n/words.ts";
import type { Briefing } from "../basket/briefing.ts";
import { type FileFault, largestFile, readBriefingFile } from "../basket/briefingFile.ts";
import type { Dropped } from "../basket/dropped.ts";

/** Takes over a briefing, what of it was left out, and a sentence on where it came from. */
export type Opened = (briefing: Briefing, dropped: readonly Dropped[], how: string) => void;

/** Opens a file that was chosen or dropped, or says what is wrong with it, where, and what to do. */
export async function openBriefingFile(
  file: File,
  words: Words,
  open: Opened,
  say: (message: string) => void,
): Promise<void> {
  // A film dropped by mistake need not be read to see that it is none.
  if (file.size > largestFile * 4)
    return say(faultText({ code: "size", bytes: file.size }, file.name, words));
  let text: string;
  try {
    text = await file.text();
  } catch {
    return say(words.t("briefing.fault.unread", { file: file.name }));
  }
  const read = readBriefingFile(text);
  if ("code" in read) return say(faultText(read, file.name, words));
  const n = read.briefing.items.length;
  open(read.briefing, read.dropped, words.t("briefing.opened.file", { file: file.name, n }));
}

function faultText(fault: FileFault, file: string, words: Words): string {
  switch (fault.code) {
    case "size":
      return words.t("briefing.fault.size", { file, size: words.number(fault.bytes / 1e6, 1) });
    case "json":
      return fault.line === undefined
        ? words.t("briefing.fault.jsonNowhere", { file })
        : words.t("briefing.fault.json", { file, line: fault.line });
    case "format":
      return words.t("briefing.fault.format", { file });
    case "nothing":
      return words.t("briefing.fault.nothing", { file });
    case "versionless":
      return words.t("briefing.fault.versionless", { file });
    case "version":
      return words.t("briefing.fault.version", { file, found: fault.found });
  }
}
