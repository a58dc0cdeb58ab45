import { type KeyboardEvent, type ReactNode, useContext } from "react";
import { InteractionContext } from "../interaction.ts";
import type { Mark } from "../mark.ts";

type MarkGroupProps = {
  mark: Mark;
  description: string;
  children: ReactNode;
};

/**
 * One mark as something a reader can reach: by pointer, by touch and by keyboard. In a picture it
 * is a plain group.
 */
export function MarkGroup({ mark, description, children }: MarkGroupProps) {
  const interaction = useContext(InteractionContext);
  if (!interaction) return <g>{children}</g>;
  const open = () => interaction.onOpen(mark);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element within SVG.
    <g
      role="button"
      tabIndex={interaction.current === mark.key ? 0 : -1}
      aria-label={description}
      data-mark={mark.key}
      onPointerEnter={(event) => interaction.onPoint(mark, event.currentTarget)}
      onPointerLeave={() => interaction.onPoint(undefined)}
      onFocus={(event) => interaction.onPoint(mark, event.currentTarget)}
      onBlur={() => interaction.onPoint(undefined)}
      onClick={open}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
    >
      {children}
    </g>
  );
}
