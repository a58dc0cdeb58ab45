import { type PictureObstacle, takeByHand } from "../ui/byHand.ts";
import { inAppBrowser } from "../ui/inAppBrowser.ts";

/** What stands between a picture and the clipboard here; undefined where it can be tried. */
export function copyObstacle(): PictureObstacle | undefined {
  const app = inAppBrowser();
  if (app) return app;
  if (!window.isSecureContext) return "insecure";
  const able =
    typeof navigator.clipboard?.write === "function" && typeof ClipboardItem === "function";
  return able ? undefined : "unsupported";
}

/**
 * Puts a picture on the clipboard, or shows it to be taken by hand where the browser does not let a
 * page do that.
 * @param alt what the picture shows
 * @returns whether it was copied.
 * @throws where the picture cannot be made.
 */
export async function copyPicture(makePng: () => Promise<Blob>, alt: string): Promise<boolean> {
  const obstacle = copyObstacle();
  const png = makePng();
  if (!obstacle && (await write(png))) return true;
  takeByHand({ kind: "picture", why: obstacle ?? "refused", picture: await png, alt });
  return false;
}

/**
 * The clipboard gets the promise, not the picture: Safari allows writing only while the click is
 * being handled, and the picture takes longer. Older Chromium takes no promise, but waits.
 */
async function write(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    const picture = await png;
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      return true;
    } catch {
      return false;
    }
  }
}
