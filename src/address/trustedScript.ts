import { singleFile } from "./edition.ts";

/** Of the types of trusted types what is used here: TypeScript's own have none yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
};

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** The scripts that run beside the page: the worker that keeps the site, and the one that reads files. */
function isOwn(address: string): boolean {
  const base = import.meta.env.BASE_URL;
  if (singleFile) return address.startsWith("blob:");
  return address === `${base}sw.js` || address.startsWith(`${base}assets/readerWorker-`);
}

/**
 * The address of a worker, as the page's policy asks for it: where the browser has trusted types, only
 * this one name may vouch for the address of a script, and it vouches for those of the product alone.
 * @throws TypeError where it is none of them
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy("gongkai", {
    createScriptURL(wanted) {
      if (!isOwn(wanted)) throw new TypeError(`${wanted} is no script of this site.`);
      return wanted;
    },
  });
  // The browser's functions take it in the place of a text.
  return policy.createScriptURL(address) as string;
}
