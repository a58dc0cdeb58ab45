import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

/** Opens a page of another site that shows an address in a frame; it is gone with the page. */
export async function openFramed(page: Page, address: string): Promise<void> {
  const html = `<!doctype html><link rel="icon" href="data:,"><title>Other</title>
    <script>
      addEventListener("message", ({ data }) => { window.height = data.gongkaiHeight; });
    </script>
    <iframe src="${address}"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  page.once("close", () => server.close());
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}
