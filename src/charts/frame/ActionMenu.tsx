import type { RefObject } from "react";
import { Menu, MenuItem } from "react-aria-components";
import { useWords } from "../../i18n/WordsContext.tsx";
import { ButtonPopover } from "../../ui/ButtonPopover.tsx";
import styles from "./ChartMenu.module.css";
import { availableActions, type QuickAction, quickActions } from "./useChartActions.ts";

type ActionMenuProps = {
  /** The button at which it stands. */
  trigger: RefObject<HTMLButtonElement | null>;
  label: string;
  onAction: (action: QuickAction | "more") => void;
  onClose: () => void;
};

/** What can be done with a chart here. */
export function ActionMenu({ trigger, label, onAction, onClose }: ActionMenuProps) {
  const words = useWords();
  return (
    <ButtonPopover trigger={trigger} onClose={onClose}>
      <Menu
        className={styles.list}
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => {
          const action = key === "more" ? key : quickActions.find((each) => each === key);
          if (action) onAction(action);
        }}
      >
        {availableActions().map((action) => (
          <MenuItem key={action} id={action} className={styles.item}>
            {words.t(`chart.${action}`)}
          </MenuItem>
        ))}
        <MenuItem id="more" className={styles.item}>
          {words.t("chart.more")}
        </MenuItem>
      </Menu>
    </ButtonPopover>
  );
}
