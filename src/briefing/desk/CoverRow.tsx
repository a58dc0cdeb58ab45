import { useWords } from "../../i18n/WordsContext.tsx";
import { locales } from "../../i18n/words.ts";
import { SegmentedSwitch } from "../../ui/SegmentedSwitch.tsx";
import type { Briefing } from "../basket/briefing.ts";
import { briefingStore } from "../basket/briefingStore.ts";
import { type Deck, defaultSubtitle, defaultTitle } from "../deck/buildDeck.ts";
import styles from "./ItemRow.module.css";
import { SlidePreview } from "./SlidePreview.tsx";
import { WrittenField } from "./WrittenField.tsx";

type CoverRowProps = { briefing: Briefing; deck: Deck };

/** The first page: what the briefing is called, and in which language it speaks. */
export function CoverRow({ briefing, deck }: CoverRowProps) {
  const words = useWords();
  const { cover } = deck;
  return (
    <section className={styles.row} aria-labelledby="briefing-cover">
      <header className={styles.head}>
        <h2 id="briefing-cover" className={styles.name}>
          {words.t("briefing.cover")}
        </h2>
      </header>
      <SlidePreview
        slide={cover}
        words={deck.words}
        page={1}
        alt={[cover.title, cover.subtitle, cover.source].join("\n")}
      />
      <div className={styles.fields}>
        <WrittenField
          label={words.t("briefing.title")}
          written={briefing.title}
          own={defaultTitle(deck.reports, deck.words)}
          onChange={(title) => briefingStore.change({ type: "describe", edit: { title } })}
        />
        <WrittenField
          label={words.t("briefing.subtitle")}
          written={briefing.subtitle}
          own={defaultSubtitle(deck.reports, deck.words)}
          onChange={(subtitle) => briefingStore.change({ type: "describe", edit: { subtitle } })}
        />
        <div className={styles.choice}>
          <span aria-hidden="true" className={styles.label}>
            {words.t("briefing.language")}
          </span>
          <SegmentedSwitch
            label={words.t("briefing.language")}
            value={briefing.locale}
            options={locales.map((locale) => ({
              value: locale,
              label: locale === "zh" ? "中文" : "English",
            }))}
            onChange={(locale) => briefingStore.change({ type: "describe", edit: { locale } })}
          />
        </div>
      </div>
    </section>
  );
}
