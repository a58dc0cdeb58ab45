/**
 * Listens until told otherwise: gives back the way to stop. By hand, because browsers before Chromium
 * 90 take no notice of a signal, and would listen for ever.
 */
export function listen<Sent extends Event>(
  target: EventTarget,
  types: readonly string[],
  listener: (event: Sent) => void,
  options: AddEventListenerOptions = {},
): () => void {
  const heard = listener as EventListener;
  for (const type of types) target.addEventListener(type, heard, options);
  return () => {
    for (const type of types) target.removeEventListener(type, heard, options);
  };
}
