import { type RefObject, useState } from "react";
import { Menu, MenuItem, Separator } from "react-aria-components";
import { copyObstacle } from "../../export/copyPicture.ts";
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

/** What can be done with a chart here: what most come for, and the rest behind one item. */
export function ActionMenu({ trigger, label, onAction, onClose }: ActionMenuProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { first, others } = availableActions();
  const item = (action: QuickAction) => (
    <MenuItem key={action} id={action} className={styles.item}>
      {action === "copyPicture" && copyObstacle()
        ? words.t("chart.copyPictureByHand")
        : words.t(`chart.${action}`)}
    </MenuItem>
  );
  return (
    <ButtonPopover trigger={trigger} onClose={onClose}>
      <Menu
        // Another list, so that the focus goes to what has just appeared.
        key={String(all)}
        className={styles.list}
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => {
          if (key === "all") return setAll(true);
          const action = key === "more" ? key : quickActions.find((each) => each === key);
          if (action) onAction(action);
        }}
      >
        {!all && first.map(item)}
        {!all && <Separator className={styles.line} />}
        {!all && (
          <MenuItem id="all" className={styles.item} shouldCloseOnSelect={false}>
            {words.t("chart.menuMore")}
          </MenuItem>
        )}
        {all && (
          <MenuItem id="more" className={styles.item}>
            {words.t("chart.more")}
          </MenuItem>
        )}
        {all && others.map(item)}
      </Menu>
    </ButtonPopover>
  );
}
