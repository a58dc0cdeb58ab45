import { Columns3 } from "lucide-react";
import { lazy, Suspense } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { useOpener } from "../ui/useOpener.ts";
import type { ColumnsChoice } from "./ColumnsPanel.tsx";
import toolbar from "./TableToolbar.module.css";

const ColumnsPanel = lazy(async () => {
  const { ColumnsPanel } = await import("./ColumnsPanel.tsx");
  return { default: ColumnsPanel };
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
      {opener.isOpen && (
        <Suspense fallback={null}>
          <ColumnsPanel {...choice} trigger={opener.ref} onClose={opener.close} />
        </Suspense>
      )}
    </>
  );
}
