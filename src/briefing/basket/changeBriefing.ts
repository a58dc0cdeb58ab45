import type { Locale } from "../../i18n/words.ts";
import {
  type Briefing,
  type BriefingItem,
  emptyBriefing,
  isUntouched,
  longestText,
  mostItems,
  type NewItem,
} from "./briefing.ts";
import { cleanLine, cleanText } from "./cleanText.ts";

/** The texts and choices of an item that can be edited; those that its kind lacks are left out. */
export type ItemEdit = {
  readonly headline?: string;
  readonly comment?: string;
  readonly title?: string;
  readonly text?: string;
  readonly caveat?: boolean;
};

export type BriefingChange =
  /** `locale`: the language one reads in, which becomes that of a briefing just begun. */
  | { readonly type: "add"; readonly items: readonly NewItem[]; readonly locale: Locale }
  | { readonly type: "remove"; readonly key: number }
  /** `to`: its place afterwards, from 0. */
  | { readonly type: "move"; readonly key: number; readonly to: number }
  | { readonly type: "edit"; readonly key: number; readonly edit: ItemEdit }
  | {
      readonly type: "describe";
      readonly edit: Partial<Pick<Briefing, "title" | "subtitle" | "locale">>;
    }
  | { readonly type: "replace"; readonly briefing: Briefing }
  | { readonly type: "clear" };

/** The briefing after a change; the same object where the change comes to nothing. */
export function changeBriefing(briefing: Briefing, change: BriefingChange): Briefing {
  switch (change.type) {
    case "add":
      return added(briefing, change.items, change.locale);
    case "remove": {
      const items = briefing.items.filter(({ key }) => key !== change.key);
      return items.length === briefing.items.length ? briefing : { ...briefing, items };
    }
    case "move":
      return moved(briefing, change.key, change.to);
    case "edit": {
      const items = briefing.items.map((item) =>
        item.key === change.key ? edited(item, change.edit) : item,
      );
      return sameItems(items, briefing.items) ? briefing : { ...briefing, items };
    }
    case "describe":
      return edited(briefing, change.edit);
    case "replace":
      return change.briefing;
    case "clear":
      return isUntouched(briefing) ? briefing : { ...emptyBriefing, locale: briefing.locale };
  }
}

/** How many more items a briefing has room for. */
export function roomFor({ items }: Briefing): number {
  return Math.max(0, mostItems - items.length);
}

function added(briefing: Briefing, items: readonly NewItem[], locale: Locale): Briefing {
  const fitting = items.slice(0, roomFor(briefing));
  if (fitting.length === 0) return briefing;
  const highest = Math.max(0, ...briefing.items.map(({ key }) => key));
  const keyed = fitting.map((item, index) => ({ ...item, key: highest + 1 + index }));
  return {
    ...briefing,
    locale: isUntouched(briefing) ? locale : briefing.locale,
    items: [...briefing.items, ...keyed],
  };
}

function moved(briefing: Briefing, key: number, to: number): Briefing {
  const from = briefing.items.findIndex((item) => item.key === key);
  const item = briefing.items[from];
  const place = Math.min(Math.max(0, to), briefing.items.length - 1);
  if (!item || place === from) return briefing;
  const others = briefing.items.filter((each) => each !== item);
  return { ...briefing, items: [...others.slice(0, place), item, ...others.slice(place)] };
}

/** Takes over what the thing has by that name, texts cut to what they may have. */
function edited<Thing extends Briefing | BriefingItem>(thing: Thing, edit: object): Thing {
  const changes = Object.entries(edit)
    .map(([name, value]) => [name, within(name, value)] as const)
    .filter(([name, value]) => Object.hasOwn(thing, name) && Reflect.get(thing, name) !== value);
  return changes.length === 0 ? thing : { ...thing, ...Object.fromEntries(changes) };
}

function within(name: string, value: unknown): unknown {
  const most = Object.entries(longestText).find(([each]) => each === name)?.[1];
  if (typeof value !== "string" || most === undefined) return value;
  return name === "text" || name === "comment" ? cleanText(value, most) : cleanLine(value, most);
}

function sameItems(a: readonly BriefingItem[], b: readonly BriefingItem[]): boolean {
  return a.every((item, index) => item === b[index]);
}
