import { Columns3 } from "lucide-react";
import { useWords } from "../i18n/WordsContext.tsx";
import { lazyPart } from "../ui/lazyPart.tsx";
import { useOpener } from "../ui/useOpener.ts";
import type { ColumnsChoice } from "./ColumnsPanel.tsx";
import toolbar from "./TableToolbar.module.css";

const ColumnsPanel = lazyPart(async () => (await import("./ColumnsPanel.tsx")).ColumnsPanel, {
  close: ({ onClose }) => onClose(),
});

/** Opens the choice of columns. */
export function ColumnsButton(choice: ColumnsChoice) {
  const words = useWords();
  const opener = useOpener("dialog");
  return (
    <>
      <button {...opener.button} className={toolbar.button}>
        <Columns3 size={16} aria-hidden="true" /> {words.t("table.columns")}
      </button>
      {opener.isOpen && <ColumnsPanel {...choice} trigger={opener.ref} onClose={opener.close} />}
    </>
  );
}
