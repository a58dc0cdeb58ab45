import { type KeyboardEvent, type RefObject, useRef, useState } from "react";

export type Opener = {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** The button, at which what it opens stands. */
  readonly ref: RefObject<HTMLButtonElement | null>;
  /** To be given to the button. */
  readonly button: {
    readonly type: "button";
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly "aria-haspopup": "menu" | "dialog";
    readonly "aria-expanded": boolean;
    readonly onClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
};

/**
 * A plain button for something that opens at it: what opens is loaded when it first does, which a
 * button of the library that draws it could not wait for.
 */
export function useOpener(kind: "menu" | "dialog"): Opener {
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return {
    isOpen,
    close: () => setOpen(false),
    ref,
    button: {
      type: "button",
      ref,
      "aria-haspopup": kind,
      "aria-expanded": isOpen,
      onClick: () => setOpen(true),
      onKeyDown: (event) => {
        if (kind !== "menu" || event.key !== "ArrowDown") return;
        event.preventDefault();
        setOpen(true);
      },
    },
  };
}
