import { PageLink } from "../../address/PageLink.tsx";
import { chartPath, observationPath } from "../../address/paths.ts";
import { assumptionName } from "../../charts/assumption.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { BriefingItem } from "../basket/briefing.ts";
import { briefingStore } from "../basket/briefingStore.ts";
import type { ItemEdit } from "../basket/changeBriefing.ts";
import type { DeckEntry } from "../deck/deckEntry.ts";
import { CaveatField } from "./CaveatField.tsx";
import styles from "./ItemRow.module.css";
import { ReadySentence } from "./ReadySentence.tsx";
import { WrittenField } from "./WrittenField.tsx";

type ItemFieldsProps = { entry: DeckEntry; say: (message: string) => void };

/** What can be written about an item, and what it must say unless one decides otherwise. */
export function ItemFields({ entry, say }: ItemFieldsProps) {
  const words = useWords();
  const { item, slide, contradictions } = entry;
  const edit = (change: ItemEdit) =>
    briefingStore.change({ type: "edit", key: item.key, edit: change });

  return (
    <div className={styles.fields}>
      {item.kind === "chart" && slide.kind === "chart" && (
        <WrittenField
          multiline
          label={words.t("briefing.headline")}
          written={item.headline}
          own={slide.model.headline}
          onChange={(headline) => edit({ headline })}
        />
      )}
      {item.kind === "table" && (
        <WrittenField
          label={words.t("briefing.tableTitle")}
          written={item.title}
          own={entry.ownTitle ?? entry.name}
          onChange={(title) => edit({ title })}
        />
      )}
      {item.kind === "text" ? (
        <>
          <TextField
            label={words.t("briefing.textTitle")}
            value={item.title}
            onChange={(title) => edit({ title })}
          />
          <TextField
            multiline
            label={words.t("briefing.text")}
            value={item.text}
            onChange={(text) => edit({ text })}
          />
        </>
      ) : (
        <>
          <TextField
            multiline
            label={words.t("briefing.comment")}
            value={item.comment}
            onChange={(comment) => edit({ comment })}
          />
          <ReadySentence entry={entry} say={say} />
          <CaveatField
            carried={item.caveat}
            contradictions={contradictions}
            onChange={(caveat) => {
              edit({ caveat });
              if (!caveat) say(words.t("briefing.caveat.gone"));
            }}
          />
        </>
      )}
      <Origin item={item} />
    </div>
  );
}

/** Back to where the item was taken from. */
function Origin({ item }: { item: BriefingItem }) {
  const words = useWords();
  const to = originOf(item);
  if (to === undefined || item.kind === "text") return null;
  return (
    <p className={styles.label}>
      <PageLink to={to} report={item.report}>
        {words.t(`briefing.open.${item.kind}`)}
      </PageLink>
    </p>
  );
}

function originOf(item: BriefingItem): string | undefined {
  switch (item.kind) {
    case "chart": {
      const query = new URLSearchParams();
      if (item.view !== "") query.set(item.chart, item.view);
      if (item.assumption !== "") query.set(assumptionName(item.chart), item.assumption);
      const text = query.toString();
      return text === "" ? chartPath(item.chart) : `${chartPath(item.chart)}?${text}`;
    }
    case "number":
      return observationPath(item.indicator);
    case "table":
      return item.query === "" ? "/data" : `/data?${item.query}`;
    case "text":
      return undefined;
  }
}
