import type { ThemeChoice } from "../theme/themeChoice.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import styles from "./SettingsSwitches.module.css";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** Language and theme. */
export function SettingsSwitches({ theme }: { theme: ThemeChoice }) {
  return (
    <div className={styles.switches}>
      <LanguageSwitch />
      <ThemeSwitch theme={theme} />
    </div>
  );
}
