/** The scripts are plain JavaScript, run before anything is installed: they have no types. */
declare module "*.mjs";

/** Of jsdom, which has no types, what is used here. */
declare module "jsdom" {
  export class JSDOM {
    readonly window: { DOMParser: typeof DOMParser };
  }
}
