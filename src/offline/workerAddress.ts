/** Of the types of trusted types what is used here: TypeScript's own have none yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
};

/**
 * The address of the worker that keeps the site. Where the browser has trusted types, the page's
 * policy lets only this one name vouch for the address of a script, and it vouches for no other.
 */
export function workerAddress(): string {
  const own = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return own;
  const policy = trustedTypes.createPolicy("gongkai", {
    createScriptURL(address) {
      if (address !== own) throw new TypeError(`${address} is no script of this site.`);
      return address;
    },
  });
  // The browser's functions take it in the place of a text.
  return policy.createScriptURL(own) as string;
}
