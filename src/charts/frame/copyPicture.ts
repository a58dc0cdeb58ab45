/**
 * Puts a picture on the clipboard. The clipboard gets the promise, not the picture: Safari allows
 * writing only while the click is being handled, and the picture takes longer.
 * @throws where the browser does not allow it, or the picture fails.
 */
export async function copyPicture(makePng: () => Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": makePng() })]);
}
