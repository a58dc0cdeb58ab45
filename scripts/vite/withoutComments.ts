/** A page as it is written by hand, without what is for us to read: remarks and indents. */
export function withoutComments(html: string): string {
  return html.replace(/^\s*(\/\/.*|<!--.*-->)\n/gm, "").replace(/^\s+/gm, "");
}
