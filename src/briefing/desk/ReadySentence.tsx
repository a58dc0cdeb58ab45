import { useMemo } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import { type Locale, wordsFor } from "../../i18n/words.ts";
import { copyText } from "../../ui/copyText.ts";
import { longestText } from "../basket/briefing.ts";
import { briefingStore } from "../basket/briefingStore.ts";
import type { DeckEntry } from "../deck/deckEntry.ts";
import { readySentence } from "../deck/readySentence.ts";
import styles from "./ReadySentence.module.css";

type ReadySentenceProps = { entry: DeckEntry; say: (message: string) => void };

/** A sentence that states the finding with its numbers, to be used as it is in either language. */
export function ReadySentence({ entry, say }: ReadySentenceProps) {
  const words = useWords();
  const { item, name, report } = entry;
  const { locale } = briefingStore.get().briefing;
  const sentences = useMemo(
    () => ({
      zh: report && readySentence(item, report, wordsFor("zh")),
      en: report && readySentence(item, report, wordsFor("en")),
    }),
    [item, report],
  );
  const shown = sentences[locale];
  if (shown === undefined || item.kind === "text") return null;
  const { comment, key } = item;

  async function copy(language: Locale) {
    const text = sentences[language] ?? "";
    const copied = await copyText(text);
    say(copied ? words.t("card.copied", { text }) : words.t("file.copyByHand"));
  }

  function insert(text: string) {
    const joined = [comment.trim(), text].filter((part) => part !== "").join("\n");
    briefingStore.change({
      type: "edit",
      key,
      edit: { comment: joined.slice(0, longestText.comment) },
    });
    say(words.t("briefing.inserted", { name }));
  }

  return (
    <div className={styles.ready}>
      <p className={styles.label}>{words.t("briefing.ready")}</p>
      <p className={styles.sentence} lang={locale === "zh" ? "zh-CN" : "en"}>
        {shown}
      </p>
      <p className={styles.buttons}>
        <button
          type="button"
          aria-disabled={comment.includes(shown)}
          onClick={() => !comment.includes(shown) && insert(shown)}
        >
          {words.t("briefing.insert")}
        </button>
        <button type="button" onClick={() => copy("zh")}>
          {words.t("briefing.copySentence")}
        </button>
        <button type="button" onClick={() => copy("en")}>
          {words.t("briefing.copySentenceEn")}
        </button>
      </p>
    </div>
  );
}
