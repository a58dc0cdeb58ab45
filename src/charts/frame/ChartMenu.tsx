import { Download } from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useSearchParams } from "react-router-dom";
import { chartPath } from "../../address/paths.ts";
import { withSticky } from "../../address/useQuery.ts";
import type { Report } from "../../domain/report.ts";
import { download } from "../../export/download.ts";
import { fileName } from "../../export/fileName.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { usePalette } from "../../theme/ThemeContext.tsx";
import { copyText } from "../../ui/copyText.ts";
import type { ChartDefinition } from "../definition.ts";
import { describeChart } from "../describe.ts";
import type { ChartModel } from "../model.ts";
import { type ChartView, serializeView } from "../view.ts";
import styles from "./ChartMenu.module.css";

type ChartMenuProps = {
  definition: ChartDefinition;
  report: Report;
  model: ChartModel;
  view: ChartView;
};

const actions = ["copyLink", "copyText", "downloadPng", "downloadSvg", "downloadCsv"] as const;
type Action = (typeof actions)[number];

/** What can be taken away from a chart. What comes of it is said in a live region. */
export function ChartMenu({ definition, report, model, view }: ChartMenuProps) {
  const words = useWords();
  const palette = usePalette();
  const [query] = useSearchParams();
  const [message, setMessage] = useState("");
  const title = words.t(definition.title);

  async function copy(text: string) {
    const copied = await copyText(text);
    setMessage(copied ? words.t("chart.copied") : words.t("chart.copyFailed", { text }));
  }

  async function save(extension: "csv" | "svg" | "png") {
    const name = fileName([report.id, definition.id, words.locale], extension);
    try {
      const { chartFile } = await import("../../export/chartFile.ts");
      download(name, await chartFile(extension, { model, report, words, palette }));
      setMessage(words.t("chart.saved", { file: name }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setMessage(words.t("chart.exportFailed", { reason }));
    }
  }

  function link(): string {
    const own = serializeView(view, definition.switches);
    const path = `${chartPath(definition.id)}${own ? `?${definition.id}=${own}` : ""}`;
    const base = import.meta.env.BASE_URL.replace(/\/$/, "");
    return new URL(base + withSticky(path, query), window.location.href).href;
  }

  const run: Readonly<Record<Action, () => void>> = {
    copyLink: () => copy(link()),
    copyText: () => copy(describeChart(model, words)),
    downloadPng: () => save("png"),
    downloadSvg: () => save("svg"),
    downloadCsv: () => save("csv"),
  };

  return (
    <div className={styles.menu}>
      <span role="status" className={styles.message}>
        {message}
      </span>
      <MenuTrigger>
        <Button className={styles.button} aria-label={words.t("chart.export", { title })}>
          <Download size={16} aria-hidden="true" /> {words.t("chart.exportShort")}
        </Button>
        <Popover className={styles.popover} placement="bottom end">
          <Menu className={styles.list} onAction={(key) => run[key as Action]()}>
            {actions.map((action) => (
              <MenuItem key={action} id={action} className={styles.item}>
                {words.t(`chart.${action}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
