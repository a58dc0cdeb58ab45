let coming = 0;
const listeners = new Set<() => void>();

/** Whether a part that someone asked for is on its way. */
export function isPartComing(): boolean {
  return coming > 0;
}

export function onComingPart(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Counts a part as on its way until it is there, or is given up. */
export async function counted<Part>(arrival: Promise<Part>): Promise<Part> {
  change(1);
  try {
    return await arrival;
  } finally {
    change(-1);
  }
}

function change(by: number): void {
  coming += by;
  // Parts are also asked for while something is drawn, when nothing else may be drawn anew.
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
}
