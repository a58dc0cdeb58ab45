/** What a file is by what is in it; its name may say something else. */
export type FileFormat = "zip" | "ole" | "pdf" | "html" | "mhtml" | "image" | "text";

function startsWith(bytes: Uint8Array, ...values: readonly number[]): boolean {
  return values.every((value, at) => bytes[at] === value);
}

/** @param head the beginning of the file as text, for what has no mark of its own */
export function detectFormat(bytes: Uint8Array, head: string): FileFormat {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return "zip";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  if (/^[\s\S]{0,1024}%PDF-/.test(head.slice(0, 1030))) return "pdf";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    return "image";
  if (
    /^\s*(?:from|mime-version|subject|date):[\s\S]*?^content-type:\s*multipart\/related/im.test(
      head,
    )
  ) {
    return "mhtml";
  }
  if (/<(?:!doctype html|html|body|table|p|div|tr)[\s>]/i.test(head)) return "html";
  return "text";
}
