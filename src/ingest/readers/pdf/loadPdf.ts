import { CharacterMaps } from "./characterMaps.ts";
import { structuredCopy } from "./structuredCopy.ts";

type Library = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type Source = Extract<NonNullable<Parameters<Library["getDocument"]>[0]>, { data?: unknown }>;

/**
 * A PDF in pdf.js, in this thread, which is a worker already. Nothing in it runs, and nothing is fetched.
 * @param options how its pages are to be drawn, if they are
 */
export async function loadPdf(bytes: Uint8Array, options: Partial<Source>) {
  Object.assign(globalThis, {
    // It asks for one while loading, and draws nothing where there is none.
    DOMMatrix: globalThis.DOMMatrix ?? class {},
    structuredClone: globalThis.structuredClone ?? ((thing: unknown) => structuredCopy(thing)),
  });
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // Its other half runs in this thread too: it finds it where this import puts it.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const loading = pdfjs.getDocument({
    // A copy of its own, which it takes away from us.
    data: new Uint8Array(bytes),
    BinaryDataFactory: CharacterMaps,
    useWorkerFetch: false,
    cMapPacked: true,
    isEvalSupported: false,
    verbosity: 0,
    ...options,
  });
  return { loading, operators: pdfjs.OPS };
}
