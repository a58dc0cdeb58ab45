import type { BrowserContext } from "@playwright/test";

export type Asked = {
  /** Without query and hash. */
  readonly url: string;
  readonly origin: string;
  /** Whether the worker asked, and not a page. */
  readonly worker: boolean;
};

/** Listens to what every page and worker of a browser asks of the network; what was made by the page
 * itself (data:, blob:) is nothing that is asked of anyone. */
export function requestsTo(context: BrowserContext): readonly Asked[] {
  const asked: Asked[] = [];
  context.on("request", (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (/^(data|blob|about):$/.test(protocol)) return;
    const worker = request.serviceWorker() !== null;
    asked.push({ url: href.replace(/[?#].*$/s, ""), origin, worker });
  });
  return asked;
}
