import { X } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useQuery } from "../../address/useQuery.ts";
import { type ChartFormat, chartFile, isPicture } from "../../export/chartFile.ts";
import { chartFileName } from "../../export/chartFileName.ts";
import { copyPicture } from "../../export/copyPicture.ts";
import type { Figure } from "../../export/figure/composeFigure.ts";
import { useFigure } from "../../export/figure/useFigure.ts";
import { handOver } from "../../export/handOver.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { failureText } from "../../ui/failureText.ts";
import styles from "./ExportDialog.module.css";
import { ExportFields } from "./ExportFields.tsx";
import { type ExportChoice, rememberChoice, rememberedChoice } from "./exportChoice.ts";
import { choiceOf, type ExportDraft, pictureInput } from "./exportDraft.ts";
import type { ChartInHand } from "./useChartActions.ts";

/** What the dialog saves: what its words and colours change. */
const dialogFormats = [
  ["png", "chart.downloadPng"],
  ["svg", "chart.downloadSvg"],
  ["pptx", "chart.downloadPptx"],
  ["docx", "chart.downloadDocx"],
] as const;

/** Chooses format, colours, language and words of a picture, and shows it before it is saved. */
export function ExportDialog({ chart, onClose }: { chart: ChartInHand; onClose: () => void }) {
  const words = useWords();
  const { query } = useQuery();
  const [message, setMessage] = useState("");
  const [draft, setDraft] = useState<ExportDraft>(() => ({
    ...draftOf(rememberedChoice()),
    bare: false,
    locale: words.locale,
    labels: chart.view.labels,
    edits: {},
  }));
  const shown = useDeferredValue(draft);
  const input = useMemo(() => pictureInput(chart, shown, query), [chart, shown, query]);
  const figure = useFigure(input.sized ? input : undefined);

  function change(part: Partial<ExportDraft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    const choice = choiceOf(next);
    if (choice) rememberChoice(choice);
  }

  async function attempt(work: () => Promise<string>) {
    try {
      setMessage(await work());
    } catch (error) {
      const reason = failureText(error, words);
      setMessage(words.t("chart.exportFailed", { reason }));
    }
  }

  const save = (format: ChartFormat) =>
    attempt(async () => {
      // Slides and documents have sizes of their own.
      if (isPicture(format) && !input.sized) return words.t("export.noSize");
      const size = isPicture(format) ? input.preset.id : undefined;
      const file = chartFileName(input.model, chart.report, input.words, format, size);
      return handOver(file, await chartFile(format, input), words, { alt: input.model.headline });
    });

  const copy = () =>
    attempt(async () => {
      if (!input.sized) return words.t("export.noSize");
      const copied = await copyPicture(() => chartFile("png", input), input.model.headline);
      return words.t(copied ? "chart.copiedPicture" : "file.pictureShown");
    });

  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {words.t("export.title", { title: words.t(chart.definition.title) })}
            </Heading>
            <Button className={styles.close} aria-label={words.t("card.close")} onPress={onClose}>
              <X size={20} aria-hidden="true" />
            </Button>
          </header>
          <div className={styles.body}>
            <div className={styles.fields}>
              <ExportFields draft={draft} model={input.model} onChange={change} />
              <div className={styles.actions}>
                {dialogFormats.map(([format, label]) => (
                  <Button key={format} className={styles.action} onPress={() => save(format)}>
                    {words.t(label)}
                  </Button>
                ))}
                <Button className={styles.action} onPress={copy}>
                  {words.t("chart.copyPicture")}
                </Button>
              </div>
              <p role="status" className={styles.message}>
                {message}
              </p>
            </div>
            {input.sized ? (
              <Preview figure={figure} />
            ) : (
              <p className={styles.message}>{words.t("export.noSize")}</p>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function draftOf({ width, height, ...choice }: ExportChoice) {
  return { ...choice, width: String(width), height: String(height) };
}

function Preview({ figure }: { figure: Figure | undefined }) {
  const words = useWords();
  if (!figure) return null;
  return (
    <figure className={styles.preview}>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`}
        width={figure.width}
        height={figure.height}
        alt={words.t("export.preview")}
      />
      <figcaption>
        {words.t("export.size", { width: String(figure.width), height: String(figure.height) })}
      </figcaption>
    </figure>
  );
}
