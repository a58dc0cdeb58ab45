import { takeByHand } from "./byHand.ts";

/**
 * Copies a text, the old way where the new one is missing or refused. Where neither works the text
 * is shown, selected, to be copied by hand.
 * @param html the same with its structure, for programs that take it
 * @returns whether it was copied.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  if ((await writeToClipboard(text, html)) || copyByCommand(text, html)) return true;
  takeByHand({ kind: "text", text });
  return false;
}

async function writeToClipboard(text: string, html: string | undefined): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([structured(text, html)]);
    return true;
  } catch {
    return false;
  }
}

function structured(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
}

/** The way of browsers that keep the clipboard from pages without https. */
function copyByCommand(text: string, html: string | undefined): boolean {
  if (typeof document.execCommand !== "function") return false;
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.cssText = "position:fixed;top:0;left:0;opacity:0";
  let written = false;
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    event.preventDefault();
    written = true;
  };
  // Within a dialog, which lets no focus out.
  (before?.closest("[role=dialog]") ?? document.body).append(field);
  document.addEventListener("copy", write, true);
  try {
    field.select();
    field.setSelectionRange(0, text.length);
    return document.execCommand("copy") && written;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", write, true);
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
