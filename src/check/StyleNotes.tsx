import { useWords } from "../i18n/WordsContext.tsx";
import type { OwnReport } from "../library/own/ownReport.ts";
import { placeKey } from "./documentPlaces.ts";
import type { StyleFinding } from "./draft/draftStyle.ts";
import { styleKey, stylePlace, styleText } from "./draft/styleText.ts";
import styles from "./OwnCheck.module.css";

type StyleNotesProps = {
  findings: readonly StyleFinding[];
  own: OwnReport;
  onChoose: (place: string) => void;
};

/** What is to be looked at in the writing of a draft. */
export function StyleNotes({ findings, own, onChoose }: StyleNotesProps) {
  const words = useWords();
  return (
    <ul>
      {findings.map((finding) => {
        const place = stylePlace(finding, own.read.blocks);
        return (
          <li key={styleKey(finding)} className={styles.quote}>
            {styleText(finding, own.year, words)}{" "}
            {place !== undefined && (
              <button type="button" onClick={() => onChoose(placeKey(place))}>
                {words.t("check.seeSource")}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
