import { useQuery } from "../address/useQuery.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { type ThemeChoice, themeChoices } from "../theme/themeChoice.ts";
import styles from "./SettingsSwitches.module.css";
import { applyTheme, rememberTheme } from "./settings.ts";

export function ThemeSwitch({ theme }: { theme: ThemeChoice }) {
  const words = useWords();
  const { change } = useQuery();

  function choose(choice: ThemeChoice): void {
    rememberTheme(choice);
    // Seen with the next frame; the address, and what reads it, may follow.
    applyTheme(choice);
    change({ theme: choice });
  }

  return (
    <label>
      <span className="visually-hidden">{words.t("shell.theme")}</span>
      <select
        className={styles.select}
        value={theme}
        onChange={(event) => choose(event.target.value as ThemeChoice)}
      >
        {themeChoices.map((choice) => (
          <option key={choice} value={choice}>
            {words.t(`theme.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
