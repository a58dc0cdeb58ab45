import { useQuery } from "../address/useQuery.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { ThemeChoice } from "../theme/themeChoice.ts";
import styles from "./HeaderTools.module.css";
import { applyTheme, rememberTheme } from "./settings.ts";
import { ThemeSign } from "./ThemeSign.tsx";

/** From one theme to the next: what is chosen first differs from what the device shows. */
function nextTheme(theme: ThemeChoice): ThemeChoice {
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const round: readonly ThemeChoice[] = dark
    ? ["system", "light", "dark"]
    : ["system", "dark", "light"];
  return round[(round.indexOf(theme) + 1) % round.length] ?? "system";
}

/** One button for light, dark, and as the device has it; its name says which one is on. */
export function ThemeSwitch({ theme }: { theme: ThemeChoice }) {
  const words = useWords();
  const { change } = useQuery();

  function choose(choice: ThemeChoice): void {
    rememberTheme(choice);
    // Seen with the next frame; the address, and what reads it, may follow.
    applyTheme(choice);
    change({ theme: choice });
  }

  const name = words.t("theme.state", { state: words.t(`theme.${theme}`) });
  return (
    <button
      type="button"
      className={`${styles.tool} ${styles.sign}`}
      aria-label={name}
      title={name}
      data-needs-script=""
      onClick={() => choose(nextTheme(theme))}
    >
      <ThemeSign theme={theme} />
    </button>
  );
}
