import { useEffect } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import { briefingStore } from "../basket/briefingStore.ts";

/**
 * Ctrl or ⌘ with Z takes a change back, with shift or Y brings it again. Within a field the browser
 * takes back what was typed, as everywhere.
 */
export function useUndoKeys(say: (message: string) => void): void {
  const words = useWords();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && !redo) return;
      const { canUndo, canRedo } = briefingStore.get();
      if (redo ? !canRedo : !canUndo) return;
      event.preventDefault();
      if (redo) briefingStore.redo();
      else briefingStore.undo();
      say(words.t(redo ? "briefing.redone" : "briefing.undone"));
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [words, say]);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && ["text", "search"].includes(target.type);
}
