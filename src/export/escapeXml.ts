import { printable } from "./printable.ts";

/** Text as XML can hold it; characters that XML forbids are left out, since no reader opens them. */
export function escapeXml(text: string): string {
  return printable(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
