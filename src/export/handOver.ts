import type { Words } from "../i18n/words.ts";
import { takeByHand } from "../ui/byHand.ts";
import { inAppBrowser } from "../ui/inAppBrowser.ts";
import { download } from "./download.ts";

type HandOverOptions = {
  /** What the picture shows. */
  readonly alt?: string;
  /** An address that brings along what another browser knows nothing of, if the present page does not. */
  readonly address?: string;
};

/**
 * Hands a file to the browser. Whether it is saved nobody tells a page, so no more is said. Apps that
 * show pages within themselves ignore it: there a picture is shown, to be pressed and saved, and of
 * the rest it is said where it can be had.
 * @returns what came of it, in words.
 */
export function handOver(
  name: string,
  content: Blob,
  words: Words,
  { alt = name, address }: HandOverOptions = {},
): string {
  const app = inAppBrowser();
  if (!app) {
    download(name, content);
    return words.t("file.handed", { file: name });
  }
  if (content.type === "image/png") {
    takeByHand({ kind: "picture", why: app, picture: content, alt });
    return words.t("file.pictureShown");
  }
  takeByHand({
    kind: "file",
    app,
    name,
    address: address ?? window.location.href,
    laden: address !== undefined,
    insist: () => download(name, content),
  });
  return words.t("file.elsewhere", { file: name });
}
