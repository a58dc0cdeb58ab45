/** A page without its scripts: nothing can be on screen sooner than what is in the document. */
export function withoutScripts(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, "")
    .replace(/<link\b[^>]*>/gi, (tag) => (loadsScript(tag) ? "" : tag));
}

function loadsScript(tag) {
  return /\brel="?modulepreload|\bas="?script|\bdata-program\b/i.test(tag);
}

/** Whether charts stand in the document itself, so that it can be its own floor. */
export function isDrawnAhead(html) {
  return /data-chart=/.test(html) && /<svg\b/.test(html);
}

/** The style sheets in the place of the tags that name them. */
export function withStyles(html, textOf) {
  return html.replace(/<link\b[^>]*>/gi, (tag) => {
    const address = /\brel="?stylesheet/i.test(tag) && /\bhref="([^"]+)"/i.exec(tag)?.[1];
    return address ? `<style>${textOf(address)}</style>` : tag;
  });
}
