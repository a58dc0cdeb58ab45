import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What no page here has any use for, so that nothing put into one could ask for it either. */
const unused = [
  ...["accelerometer", "camera", "display-capture", "geolocation", "gyroscope"],
  ...["hid", "magnetometer", "microphone", "midi", "payment", "serial", "usb"],
];

/** The charts that other sites may show in a frame. */
const framed = /^\/(en\/)?embed\//;
/** The data files, which programs on other sites may read. */
const open = /^\/data\//;

/**
 * What a server should send with an answer, besides its type; docs/hosting/nginx.conf says the same.
 * @param path of the address that was asked for
 * @param policy of the pages' contents
 */
export function headersFor(path, policy) {
  // Only the server can say who may frame a page; where it says nothing, everybody may.
  const frames = framed.test(path) ? "" : "; frame-ancestors 'none'";
  const shared = framed.test(path) || open.test(path);
  return {
    "Content-Security-Policy": `${policy}${frames}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": unused.map((feature) => `${feature}=()`).join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": shared ? "cross-origin" : "same-origin",
    ...(open.test(path) && { "Access-Control-Allow-Origin": "*" }),
  };
}

/** The policy of a built site, which the build writes for servers to send. */
export function policyIn(folder) {
  const text = readFileSync(join(folder, "content-policy.conf"), "utf8");
  return /"(.*)"/.exec(text)[1];
}
