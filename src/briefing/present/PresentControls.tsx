import { ChevronLeft, ChevronRight, Maximize, Minimize, X } from "lucide-react";
import { useWords } from "../../i18n/WordsContext.tsx";
import { useDeviceValue } from "../../ui/useDeviceValue.ts";
import { canFillScreen } from "./fullScreen.ts";
import styles from "./Presentation.module.css";

type PresentControlsProps = {
  page: number;
  n: number;
  full: boolean;
  onNext: () => void;
  onPrevious: () => void;
  onToggle: () => void;
  onLeave: () => void;
};

/** Turning pages by pointer: the sides of the window, and small buttons at its foot. */
export function PresentControls({
  page,
  n,
  full,
  onNext,
  onPrevious,
  onToggle,
  onLeave,
}: PresentControlsProps) {
  const words = useWords();
  const fillable = useDeviceValue(canFillScreen, false);
  const fullName = words.t(full ? "present.window" : "present.fullscreen");
  return (
    <>
      {/* The buttons below say the same to the keyboard and to who hears the page. */}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.side}
        data-side="previous"
        onClick={onPrevious}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.side}
        data-side="next"
        onClick={onNext}
      />
      <div className={styles.controls}>
        <button
          type="button"
          aria-label={words.t("present.previous")}
          title={words.t("present.previous")}
          aria-disabled={page === 1}
          onClick={onPrevious}
        >
          <ChevronLeft size={20} aria-hidden="true" />
        </button>
        <span className={styles.counter} aria-hidden="true">
          {words.t("present.counter", { page, n })}
        </span>
        <button
          type="button"
          aria-label={words.t("present.next")}
          title={words.t("present.next")}
          aria-disabled={page === n}
          onClick={onNext}
        >
          <ChevronRight size={20} aria-hidden="true" />
        </button>
        {fillable && (
          <button type="button" aria-label={fullName} title={fullName} onClick={onToggle}>
            {full ? (
              <Minimize size={18} aria-hidden="true" />
            ) : (
              <Maximize size={18} aria-hidden="true" />
            )}
          </button>
        )}
        <button
          type="button"
          aria-label={words.t("present.leave")}
          title={words.t("present.leave")}
          onClick={onLeave}
        >
          <X size={20} aria-hidden="true" />
        </button>
      </div>
    </>
  );
}
