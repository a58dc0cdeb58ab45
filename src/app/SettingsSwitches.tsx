import { useWords } from "../i18n/WordsContext.tsx";
import { type Locale, locales } from "../i18n/words.ts";
import { type ThemeChoice, themeChoices } from "../theme/ThemeContext.tsx";
import styles from "./SettingsSwitches.module.css";
import type { Settings } from "./settings.ts";

/** Each language by its own name, so that who does not read the present one finds it. */
const languageNames: Readonly<Record<Locale, string>> = { zh: "中文", en: "English" };

type SettingsSwitchesProps = { settings: Settings; onChange: (settings: Settings) => void };

/** Language and theme. */
export function SettingsSwitches({ settings, onChange }: SettingsSwitchesProps) {
  const words = useWords();
  return (
    <div className={styles.switches}>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{words.t("shell.language")}</legend>
        {locales.map((locale) => (
          <button
            key={locale}
            type="button"
            lang={locale === "zh" ? "zh-CN" : "en"}
            aria-pressed={settings.locale === locale}
            className={styles.option}
            onClick={() => onChange({ ...settings, locale })}
          >
            {languageNames[locale]}
          </button>
        ))}
      </fieldset>
      <label>
        <span className="visually-hidden">{words.t("shell.theme")}</span>
        <select
          className={styles.select}
          value={settings.theme}
          onChange={(event) => onChange({ ...settings, theme: event.target.value as ThemeChoice })}
        >
          {themeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {words.t(`theme.${choice}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
