import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { useWords } from "../../i18n/WordsContext.tsx";
import { loadPart } from "../../ui/loadPart.ts";
import { isEmpty } from "../basket/readBriefing.ts";
import type { Opened } from "./openBriefingFile.ts";

/** Stands before the briefing in the hash, which never leaves the browser. */
export const hashName = "#b=";

/**
 * Opens the briefing that the address holds, and takes it out of the address: otherwise a reload
 * would bring it back over what was changed since.
 */
export function useLinkArrival(open: Opened, say: (message: string) => void): void {
  const words = useWords();
  const navigate = useNavigate();
  const { hash, pathname, search } = useLocation();
  const arrived = useRef<string>(undefined);
  const act = useRef({ open, say });

  useEffect(() => {
    act.current = { open, say };
  });

  useEffect(() => {
    if (!hash.startsWith(hashName) || arrived.current === hash) return;
    arrived.current = hash;
    void (async () => {
      const part = await loadPart(() => import("./briefingLink.ts")).catch(() => undefined);
      // The address keeps the briefing, so that a reload opens it after all.
      if (!part) return act.current.say(words.t("briefing.linkUnread"));
      const { readBriefingCode } = part;
      const read = readBriefingCode(hash.slice(hashName.length));
      navigate(pathname + search, { replace: true, preventScrollReset: true });
      if (!read || isEmpty(read)) return act.current.say(words.t("briefing.linkBroken"));
      const n = read.briefing.items.length;
      act.current.open(read.briefing, read.dropped, words.t("briefing.opened.link", { n }));
    })();
  }, [hash, pathname, search, navigate, words]);
}
