import { useId, useState } from "react";
import type { Report } from "../domain/report.ts";
import { fileName } from "../export/fileName.ts";
import { handOver } from "../export/handOver.ts";
import { loadWords } from "../i18n/dictionaries.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { type Locale, locales, wordsFor } from "../i18n/words.ts";
import { copyText } from "../ui/copyText.ts";
import { failureText } from "../ui/failureText.ts";
import { loadPart } from "../ui/loadPart.ts";
import { SegmentedSwitch } from "../ui/SegmentedSwitch.tsx";
import styles from "./CorrectionNotice.module.css";
import { noticeText } from "./noticeText.ts";
import { useNoticeDraft } from "./useNoticeDraft.ts";

/** Each language by its own name. */
const languageNames: Readonly<Record<Locale, string>> = { zh: "中文", en: "English" };

/** The correction notice that the office could publish: a draft to edit, copy or download. */
export function CorrectionNotice({ report }: { report: Report }) {
  const words = useWords();
  const field = useId();
  const [locale, setLocale] = useState<Locale>(words.locale);
  const [message, setMessage] = useState("");
  const draft = useNoticeDraft(`${report.id}.${locale}`, noticeText(report, wordsFor(locale)));

  async function choose(next: Locale) {
    try {
      await loadWords(next);
      setLocale(next);
    } catch {
      setMessage(words.t("shell.notLoaded"));
    }
  }

  async function copy() {
    const copied = await copyText(draft.text);
    setMessage(words.t(copied ? "chart.copied" : "file.copyByHand"));
  }

  async function save() {
    const file = fileName([report.id, "correction", locale], "docx");
    try {
      const { noticeDocument } = await loadPart(() => import("../export/noticeDocument.ts"));
      setMessage(handOver(file, await noticeDocument(draft.text, locale), words));
    } catch (error) {
      const reason = failureText(error, words);
      setMessage(words.t("notice.failed", { reason }));
    }
  }

  return (
    <section className={styles.notice} aria-labelledby={`${field}-title`}>
      <h1 id={`${field}-title`} className={styles.title}>
        {words.t("notice.title")}
      </h1>
      <p className={styles.lead}>{words.t("notice.lead")}</p>
      <div className={styles.tools}>
        <SegmentedSwitch
          label={words.t("notice.language")}
          value={locale}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
          onChange={choose}
        />
        <button type="button" onClick={copy}>
          {words.t("notice.copy")}
        </button>
        <button type="button" onClick={save}>
          {words.t("notice.download")}
        </button>
        {draft.edited && (
          <button type="button" onClick={draft.reset}>
            {words.t("notice.reset")}
          </button>
        )}
        {draft.undo && (
          <button type="button" onClick={draft.undo}>
            {words.t("notice.undo")}
          </button>
        )}
        <span role="status">{message}</span>
      </div>
      <label className="visually-hidden" htmlFor={field}>
        {words.t("notice.text")}
      </label>
      <textarea
        id={field}
        className={styles.text}
        lang={locale === "zh" ? "zh-CN" : "en"}
        rows={20}
        value={draft.text}
        onChange={(event) => draft.edit(event.target.value)}
      />
    </section>
  );
}
