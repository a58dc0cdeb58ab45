/** The names of its parts stand at the end of a package, as they are. */
const directory = 65_536;

/** Whether a file can be given back with remarks in it, and as what. */
export function remarkableFormat(bytes: Uint8Array): "docx" | "xlsx" | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const names = new TextDecoder("latin1").decode(bytes.subarray(-directory));
  if (names.includes("word/document.xml")) return "docx";
  return names.includes("xl/workbook.xml") ? "xlsx" : undefined;
}
