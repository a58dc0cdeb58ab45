import { presets } from "../../export/figure/preset.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { locales } from "../../i18n/words.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { SegmentedSwitch } from "../../ui/SegmentedSwitch.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { ChartModel } from "../model.ts";
import styles from "./ExportDialog.module.css";
import { type PictureTheme, pictureThemes } from "./exportChoice.ts";
import { type ExportDraft, readSize } from "./exportDraft.ts";

type ExportFieldsProps = {
  draft: ExportDraft;
  /** The chart in the language of the picture: its words stand where nothing else was written. */
  model: ChartModel;
  onChange: (part: Partial<ExportDraft>) => void;
};

export function ExportFields({ draft, model, onChange }: ExportFieldsProps) {
  const words = useWords();
  const edits = draft.edits[draft.locale] ?? {};
  const write = (part: Partial<typeof edits>) =>
    onChange({ edits: { ...draft.edits, [draft.locale]: { ...edits, ...part } } });
  return (
    <>
      <ChoiceField
        label={words.t("export.preset")}
        value={draft.preset}
        options={[...presets.map(({ id }) => id), "free" as const].map((id) => ({
          value: id,
          label: words.t(`export.preset.${id}`),
        }))}
        onChange={(preset) => onChange({ preset })}
      />
      {draft.preset === "free" && (
        <div className={styles.sizes}>
          {(["width", "height"] as const).map((side) => (
            <TextField
              key={side}
              label={words.t(`export.${side}`)}
              inputMode="numeric"
              value={draft[side]}
              {...(Number.isNaN(readSize(draft[side])) && { error: words.t("export.badSize") })}
              onChange={(text) => onChange({ [side]: text })}
            />
          ))}
        </div>
      )}
      <SegmentedSwitch
        label={words.t("export.theme")}
        value={draft.theme}
        options={pictureThemes.map((theme: PictureTheme) => ({
          value: theme,
          label: words.t(`export.theme.${theme}`),
        }))}
        onChange={(theme) => onChange({ theme })}
      />
      <SegmentedSwitch
        label={words.t("export.language")}
        value={draft.locale}
        options={locales.map((locale) => ({
          value: locale,
          label: locale === "zh" ? "中文" : "English",
        }))}
        onChange={(locale) => onChange({ locale })}
      />
      <SegmentedSwitch
        label={words.t("switch.labels")}
        value={draft.labels}
        options={(["on", "off"] as const).map((labels) => ({
          value: labels,
          label: words.t(`switch.labels.${labels}`),
        }))}
        onChange={(labels) => onChange({ labels })}
      />
      <SegmentedSwitch
        label={words.t("export.bare")}
        value={draft.bare ? "on" : "off"}
        options={(["off", "on"] as const).map((bare) => ({
          value: bare,
          label: words.t(`export.bare.${bare}`),
        }))}
        onChange={(bare) => onChange({ bare: bare === "on" })}
      />
      <TextField
        multiline
        label={words.t("export.headline")}
        value={edits.headline ?? model.headline}
        onChange={(headline) => write({ headline })}
      />
      <TextField
        multiline
        label={words.t("export.subtitle")}
        value={edits.subtitle ?? model.subtitle}
        onChange={(subtitle) => write({ subtitle })}
      />
      <TextField
        multiline
        label={words.t("export.note")}
        value={edits.note ?? ""}
        onChange={(note) => write({ note })}
      />
    </>
  );
}
