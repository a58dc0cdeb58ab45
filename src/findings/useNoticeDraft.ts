import { useMemo, useState } from "react";
import { setUnsaved } from "../ui/unsaved.ts";
import { useDeviceValue } from "../ui/useDeviceValue.ts";

type NoticeDraft = {
  readonly text: string;
  readonly edited: boolean;
  edit(text: string): void;
  /** Back to the draft; what was written can be brought back by `undo`. */
  reset(): void;
  readonly undo: (() => void) | undefined;
};

type Edits = Readonly<Record<string, string | undefined>>;

const storageName = "gongkai.notice";

/** Many times what a notice needs; more than that nobody wrote here. */
const longest = 100_000;

/** What the browser refuses to keep: it outlives a change of page, though not a reload. */
let unkept: string | undefined;

function stored(): string {
  if (unkept !== undefined) return unkept;
  try {
    return sessionStorage.getItem(storageName) ?? "{}";
  } catch {
    return "{}"; // Storage can be blocked; the draft is still there.
  }
}

/** The edits in a stored text; whatever is none is left out. */
export function readEdits(text: string): Edits {
  if (text.length > longest * 4) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        (pair): pair is [string, string] =>
          typeof pair[1] === "string" && pair[1].length <= longest,
      ),
    );
  } catch {
    return {}; // Storage can hold something else.
  }
}

function store(edits: Edits): void {
  const text = JSON.stringify(edits);
  try {
    sessionStorage.setItem(storageName, text);
    unkept = undefined;
  } catch {
    unkept = text;
  }
  const written = Object.values(edits).some((each) => each !== undefined);
  setUnsaved("notice", unkept !== undefined && written);
}

/** An edited text over a draft, kept over a reload. `key` tells the drafts of a page apart. */
export function useNoticeDraft(key: string, draft: string): NoticeDraft {
  const remembered = useDeviceValue(stored, "{}");
  const [changed, setEdits] = useState<Edits>();
  const edits = useMemo(() => changed ?? readEdits(remembered), [changed, remembered]);
  const [dropped, setDropped] = useState<Edits>({});
  const own = edits[key];
  const before = dropped[key];

  function change(text: string | undefined) {
    const next = { ...edits, [key]: text };
    setEdits(next);
    store(next);
  }

  return {
    text: own ?? draft,
    edited: own !== undefined && own !== draft,
    edit(text) {
      change(text);
      setDropped({ ...dropped, [key]: undefined });
    },
    reset() {
      setDropped({ ...dropped, [key]: own });
      change(undefined);
    },
    undo:
      before === undefined
        ? undefined
        : () => {
            change(before);
            setDropped({ ...dropped, [key]: undefined });
          },
  };
}
