import { useState } from "react";
import { isPublic } from "../../address/absoluteAddress.ts";
import { useLinkPlace } from "../../address/useLinkPlace.ts";
import { addToBriefing } from "../../briefing/basket/addToBriefing.ts";
import { newChart } from "../../briefing/basket/newItem.ts";
import type { Report } from "../../domain/report.ts";
import type { ChartFormat } from "../../export/chartFile.ts";
import { chartFileName } from "../../export/chartFileName.ts";
import { copyPicture } from "../../export/copyPicture.ts";
import { findPreset } from "../../export/figure/preset.ts";
import { handOver } from "../../export/handOver.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { copyText } from "../../ui/copyText.ts";
import { failureText } from "../../ui/failureText.ts";
import { inAppBrowser } from "../../ui/inAppBrowser.ts";
import { loadPart } from "../../ui/loadPart.ts";
import type { ChartDefinition } from "../definition.ts";
import { describeChart } from "../describe.ts";
import type { ChartModel } from "../model.ts";
import { type ChartView, serializeView } from "../view.ts";
import { chartAddress, embedCode, embedHeight } from "./chartAddress.ts";
import { paletteOf, presetOf, rememberedChoice } from "./exportChoice.ts";

export type ChartInHand = {
  readonly definition: ChartDefinition;
  /** The report as published. */
  readonly source: Report;
  /** The report that the model shows: as published, or under the chosen assumption. */
  readonly report: Report;
  readonly model: ChartModel;
  readonly view: ChartView;
  /** The id of the chosen assumption; undefined as reported. */
  readonly assumption: string | undefined;
};

/** What most come for. */
const firstActions = [
  "copyPicture",
  "downloadPng",
  "downloadPptx",
  "downloadDocx",
  "addToBriefing",
] as const;

const otherActions = [
  "downloadSvg",
  "downloadXlsx",
  "downloadCsv",
  "downloadJson",
  "copyText",
  "copyLink",
  "copyEmbed",
  "cleanView",
  "share",
] as const;

export const quickActions = [...firstActions, ...otherActions];
export type QuickAction = (typeof quickActions)[number];

/**
 * The actions that can be done here: phones share, most desktops do not; a file on one's own disk is
 * nothing that another site could frame; an app that shows the page shows the picture to be pressed,
 * which copies it as well.
 */
export function availableActions(): Readonly<Record<"first" | "others", readonly QuickAction[]>> {
  const possible: Readonly<Partial<Record<QuickAction, boolean>>> = {
    copyPicture: inAppBrowser() === undefined,
    share: typeof navigator.share === "function",
    copyEmbed: isPublic(window.location.href),
  };
  const here = (action: QuickAction) => possible[action] ?? true;
  return { first: firstActions.filter(here), others: otherActions.filter(here) };
}

/** What the menu of a chart does, and in words what came of it. */
export function useChartActions({ definition, report, model, view, assumption }: ChartInHand) {
  const words = useWords();
  const place = useLinkPlace();
  const [message, setMessage] = useState("");
  const address = (...rest: ["embed"?, string?]) =>
    chartAddress({ definition, view, assumption }, place, ...rest);

  /** The picture as last chosen: the quick way does what the dialog did. */
  function pictureInput() {
    const choice = rememberedChoice();
    return {
      model,
      report,
      words,
      palette: paletteOf(choice.theme),
      transparent: choice.theme === "transparent",
      preset: presetOf(choice) ?? findPreset(null),
      address: address(),
    };
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
      const { chartFile, isPicture } = await loadPart(() => import("../../export/chartFile.ts"));
      const input = pictureInput();
      const size = isPicture(format) ? input.preset.id : undefined;
      const file = chartFileName(model, report, words, format, size);
      return handOver(file, await chartFile(format, input), words, { alt: model.headline });
    });

  const copy = (text: string) =>
    attempt(async () => words.t((await copyText(text)) ? "chart.copied" : "file.copyByHand"));

  const run: Readonly<Record<QuickAction, () => void>> = {
    copyPicture: () =>
      attempt(async () => {
        const copied = await copyPicture(async () => {
          const { chartFile } = await loadPart(() => import("../../export/chartFile.ts"));
          return chartFile("png", pictureInput());
        }, model.headline);
        return words.t(copied ? "chart.copiedPicture" : "file.pictureShown");
      }),
    downloadPng: () => save("png"),
    downloadSvg: () => save("svg"),
    downloadPptx: () => save("pptx"),
    downloadDocx: () => save("docx"),
    downloadXlsx: () => save("xlsx"),
    downloadCsv: () => save("csv"),
    downloadJson: () => save("json"),
    addToBriefing: () => {
      const switched = serializeView(view, definition.switches);
      setMessage(addToBriefing(newChart(report.id, definition.id, switched, assumption), words));
    },
    copyText: () => copy(describeChart(model, words)),
    copyLink: () => copy(address()),
    cleanView: () => {
      const picture = presetOf(rememberedChoice())?.id ?? "slide";
      window.open(address("embed", picture), "_blank", "noopener");
    },
    share: () =>
      attempt(async () => {
        try {
          await navigator.share({ title: model.headline, url: address() });
        } catch (error) {
          // Who closes the choice of the device has changed their mind, and knows it.
          if (error instanceof DOMException && error.name === "AbortError") return "";
          throw error;
        }
        return words.t("chart.shared");
      }),
    copyEmbed: () => copy(embedCode(address("embed"), model.headline, embedHeight(definition.id))),
  };
  return { run, message };
}
