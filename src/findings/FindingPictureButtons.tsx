import { useState } from "react";
import type { Finding } from "../audit/finding.ts";
import type { Report } from "../domain/report.ts";
import { copyPicture } from "../export/copyPicture.ts";
import { fileName } from "../export/fileName.ts";
import { handOver } from "../export/handOver.ts";
import { findingSentence } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { palettes } from "../theme/palettes.ts";
import { failureText } from "../ui/failureText.ts";
import { loadPart } from "../ui/loadPart.ts";
import styles from "./FindingPictureButtons.module.css";

/** One tall picture of a finding, for whoever passes it on from a phone. */
export function FindingPictureButtons({ finding, report }: { finding: Finding; report: Report }) {
  const words = useWords();
  const [message, setMessage] = useState("");
  const alt = findingSentence(finding, words);

  async function makePng(): Promise<Blob> {
    const { findingPng } = await loadPart(() => import("./findingPng.ts"));
    return findingPng(finding, { report, words, palette: palettes.light });
  }

  async function say(act: () => Promise<string>) {
    try {
      setMessage(await act());
    } catch (error) {
      setMessage(words.t("notice.failed", { reason: failureText(error, words) }));
    }
  }

  const save = () =>
    say(async () => {
      const file = fileName([report.id, finding.rule, words.locale], "png");
      return handOver(file, await makePng(), words, { alt });
    });
  const copy = () =>
    say(async () =>
      words.t((await copyPicture(makePng, alt)) ? "chart.copied" : "file.pictureShown"),
    );

  return (
    <p className={styles.buttons}>
      <button type="button" onClick={save}>
        {words.t("auditPage.picture")}
      </button>
      <button type="button" onClick={copy}>
        {words.t("auditPage.copyPicture")}
      </button>
      <span role="status">{message}</span>
    </p>
  );
}
