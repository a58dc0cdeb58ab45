import { type DragEvent, useState } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import { type Opened, openBriefingFile } from "../share/openBriefingFile.ts";

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}

/** Opens a briefing that is dropped anywhere on the page. */
export function useFileDrop(open: Opened, say: (message: string) => void) {
  const words = useWords();
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver(event: DragEvent) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
    },
    onDrop(event: DragEvent) {
      if (!holdsFiles(event)) return;
      // Else the browser would leave the page to show the file.
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) void openBriefingFile(file, words, open, say);
    },
  };
  return { over, handlers };
}
