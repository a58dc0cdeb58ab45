import { trustedScript } from "../address/trustedScript.ts";

/** The address of the worker that keeps the site. */
export function workerAddress(): string {
  return trustedScript(`${import.meta.env.BASE_URL}sw.js`);
}
