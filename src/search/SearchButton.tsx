import { type ComponentType, useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router-dom";
import { chartPath, findingPath } from "../address/paths.ts";
import { useLinkPlace } from "../address/useLinkPlace.ts";
import { useOpenCard } from "../address/useOpenCard.ts";
import { withSticky } from "../address/withSticky.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { useDeviceValue } from "../ui/useDeviceValue.ts";
import styles from "./SearchButton.module.css";
import type { SearchEntry } from "./searchEntry.ts";
import { useSearchShortcut } from "./useSearchShortcut.ts";

const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

export type SearchDialogProps = {
  onChoose: (entry: SearchEntry) => void;
  onClose: () => void;
};

type SearchButtonProps = {
  /** Loaded when it first opens. */
  Dialog: ComponentType<SearchDialogProps>;
};

/** Opens the search, by hand or by key, and goes where the chosen result leads. */
export function SearchButton({ Dialog }: SearchButtonProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  const place = useLinkPlace();
  const openCard = useOpenCard();
  const show = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useSearchShortcut(show);
  const mac = useDeviceValue(isMac, false);

  function choose({ kind, id, path = "/" }: SearchEntry) {
    // Closed before anything else opens, so that a card gives the focus back to this button.
    flushSync(close);
    button.current?.focus();
    if (kind === "indicator") openCard(id);
    else {
      const to = { finding: findingPath(id), chart: chartPath(id), page: path }[kind];
      navigate(withSticky(to, place));
    }
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={show}
      >
        <SearchSign />
        <span className={styles.label}>{words.t("search.open")}</span>
        <span className={styles.hint} aria-hidden="true">
          {words.t(mac ? "search.shortcutMac" : "search.shortcut")}
        </span>
      </button>
      {open && <Dialog onChoose={choose} onClose={close} />}
    </>
  );
}

/** Drawn by ourselves: it is on every page from the start, and the library of signs need not be. */
function SearchSign() {
  return (
    <svg
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx={7} cy={7} r={5} />
      <path d="M10.7 10.7 14 14" />
    </svg>
  );
}
