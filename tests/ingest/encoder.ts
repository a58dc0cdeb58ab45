/** Bytes of two each, as an encoding of Chinese has them: the decoder, turned round. */
export function encoder(encoding: "gb18030" | "big5"): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && !bytes.has(character)) bytes.set(character, [high, low]);
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((each) => bytes.get(each) ?? [each.charCodeAt(0)]));
}
