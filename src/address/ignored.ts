/** Something that an address asks for and this version does not know. */
export type Ignored = { readonly name: string; readonly value: string };

/** The part of a query as `name=value`, short and harmless enough to be shown. */
export function ignoredText({ name, value }: Ignored): string {
  return `${shown(name)}=${shown(value)}`;
}

const longest = 40;

/** A text of unknown origin: nothing in it may turn the line around, break it or fill the page. */
export function shown(text: string): string {
  const characters = [...text.slice(0, longest * 2).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\u{fffd}")];
  const whole = characters.length <= longest && text.length <= longest * 2;
  return whole ? characters.join("") : `${characters.slice(0, longest).join("")}…`;
}

let noted: readonly Ignored[] = [];
const dismissed = new Set<string>();
const listeners = new Set<() => void>();

/** What has been ignored on this page so far, and not been put away. */
export function ignoredSoFar(): readonly Ignored[] {
  return noted;
}

export function onIgnored(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Far more than a link can hold by mistake; what is beyond is more of the same. */
const most = 20;

export function noteIgnored(entries: readonly Ignored[]): void {
  const known = new Set([...dismissed, ...noted.map(ignoredText)]);
  const fresh = entries.filter((each) => !known.has(ignoredText(each)));
  if (fresh.length > 0) put([...noted, ...fresh].slice(0, most));
}

/** Puts the notice away; what stays in the address is not brought up again. */
export function dismissIgnored(): void {
  for (const each of noted) dismissed.add(ignoredText(each));
  put([]);
}

/** Another page begins with a clean sheet. */
export function forgetIgnored(): void {
  dismissed.clear();
  if (noted.length > 0) put([]);
}

function put(next: readonly Ignored[]): void {
  noted = next;
  for (const listener of listeners) listener();
}
