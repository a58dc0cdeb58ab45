import type { ReactNode, RefObject } from "react";
import { Popover } from "react-aria-components";
import styles from "./ButtonPopover.module.css";

type ButtonPopoverProps = {
  /** The button at which it stands. */
  trigger: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  children: ReactNode;
};

/** Something that a button has opened (see `useOpener`), standing at it until it is left. */
export function ButtonPopover({ trigger, onClose, children }: ButtonPopoverProps) {
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      className={styles.popover}
      placement="bottom end"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {children}
    </Popover>
  );
}
