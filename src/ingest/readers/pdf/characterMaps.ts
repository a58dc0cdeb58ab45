/** The maps that turn the codes of Chinese fonts in official PDFs into characters; they come with pdf.js. */
const files = import.meta.glob<string>(
  "/node_modules/pdfjs-dist/cmaps/{Adobe-GB1-UCS2,{GB-EUC,GBpc-EUC,GBK-EUC,GBKp-EUC,GBK2K,UniGB-UCS2,UniGB-UTF16}-[HV]}.bcmap",
  { query: "?url&inline", import: "default" },
);

function bytesOf(dataAddress: string): Uint8Array {
  const text = atob(dataAddress.slice(dataAddress.indexOf(",") + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Gives pdf.js the maps it asks for, each out of the program itself: nothing is fetched from anywhere. */
export class CharacterMaps {
  /** @throws where it is no map of Chinese, which no text of a report then needs, or something else is asked for */
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const file = files[`/node_modules/pdfjs-dist/cmaps/${filename}`];
    if (!file) throw new Error(`${filename} does not come with this program.`);
    return bytesOf(await file());
  }
}
