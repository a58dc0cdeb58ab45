import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import { PageLink } from "../../address/PageLink.tsx";
import { useLinkPlace } from "../../address/useLinkPlace.ts";
import { useQuery } from "../../address/useQuery.ts";
import { withSticky } from "../../address/withSticky.ts";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { useReports } from "../../library/useReports.ts";
import { usePalette } from "../../theme/ThemeContext.tsx";
import { reportsOf } from "../basket/briefing.ts";
import { briefingPath } from "../basket/briefingPaths.ts";
import { useBriefing } from "../basket/useBriefing.ts";
import { buildDeck } from "../deck/buildDeck.ts";
import { leaveFullScreen } from "./fullScreen.ts";
import styles from "./Presentation.module.css";
import { PresentControls } from "./PresentControls.tsx";
import { PresentedPage } from "./PresentedPage.tsx";
import { presentedPages } from "./presentedPages.ts";
import { useFullScreen } from "./useFullScreen.ts";
import { usePresentKeys } from "./usePresentKeys.ts";
import { useSwipe } from "./useSwipe.ts";
import { useWindowPreset } from "./useWindowPreset.ts";

/** The briefing before an audience, once the reports that it is about are there. */
export function Presentation({ report }: { report: Report }) {
  useReports(reportsOf(useBriefing().briefing));
  return <Pages report={report} />;
}

/** A page at a time, as large as the window. */
function Pages({ report }: { report: Report }) {
  const words = useWords();
  const { briefing } = useBriefing();
  const deck = buildDeck(briefing, report);
  const pages = presentedPages(deck);
  const { query, change } = useQuery();
  const place = useLinkPlace();
  // The address follows a moment later: of two quick presses none may be lost to it.
  const asked = query.get("page") ?? "1";
  const [turned, setTurned] = useState<number>();
  const bounded = (number: number) => Math.min(pages.length, Math.max(1, number));
  const start = Number.parseInt(asked, 10) || 1;
  const page = bounded(turned ?? start);
  const navigate = useNavigate();
  const preset = useWindowPreset();
  const palette = usePalette();
  const stage = useRef<HTMLElement>(null);
  const [still, setStill] = useState(false);
  const leaving = useRef(false);

  function leave() {
    leaving.current = true;
    leaveFullScreen();
    navigate(withSticky(briefingPath, place));
  }

  const next = () => setTurned((before) => bounded(bounded(before ?? start) + 1));
  const previous = () => setTurned((before) => bounded(bounded(before ?? start) - 1));
  const { full, toggle } = useFullScreen(leave);
  usePresentKeys({
    go: (to) =>
      ({ next, previous, first: () => setTurned(1), last: () => setTurned(pages.length) })[to](),
    leave,
  });
  const swipe = useSwipe({ next, previous });

  useEffect(() => stage.current?.focus(), []);
  useEffect(() => {
    if (asked !== String(page) && !leaving.current)
      change({ page: page === 1 ? null : String(page) });
  }, [change, page, asked]);

  // Pointer and controls step back while nothing moves.
  useEffect(() => {
    let timer = setTimeout(() => setStill(true), 3000);
    const wake = () => {
      setStill(false);
      clearTimeout(timer);
      timer = setTimeout(() => setStill(true), 3000);
    };
    const events = ["pointermove", "pointerdown", "keydown", "focusin"] as const;
    for (const event of events) window.addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, wake);
    };
  }, []);

  const shown = pages[page - 1];
  if (deck.entries.length === 0 || !shown) {
    return (
      <div className={styles.nothing}>
        <h1 className={styles.title}>{words.t("present.nothing")}</h1>
        <p>
          <PageLink to={briefingPath}>{words.t("present.back")}</PageLink>
        </p>
      </div>
    );
  }
  return (
    <section
      ref={stage}
      tabIndex={-1}
      className={styles.stage}
      aria-label={words.t("present.name")}
      data-still={still || undefined}
      {...swipe}
    >
      <h1 className="visually-hidden">{deck.cover.title}</h1>
      <PresentedPage
        page={shown}
        following={pages[page]}
        options={{ preset, palette, words: deck.words }}
      />
      <p role="status" className="visually-hidden">
        {words.t("present.page", { page, n: pages.length })}
        {words.t("chart.semicolon")}
        {shown.name}
      </p>
      <PresentControls
        page={page}
        n={pages.length}
        full={full}
        onNext={next}
        onPrevious={previous}
        onToggle={toggle}
        onLeave={leave}
      />
    </section>
  );
}
