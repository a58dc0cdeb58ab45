import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { judge } from "../answers.mjs";

/** What gains nothing from being compressed once more. */
const compressed = /^image\/(png|jpeg|webp)|^font\/|^application\/(pdf|zip)/;

/** Every file of a folder, by its path from the folder's root. */
function readFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length).replaceAll("\\", "/"), readFileSync(file)];
    }),
  );
}

/**
 * Serves a built site as a static host does, compressed ahead of time: work done for a request would
 * be measured with it.
 * @param pages texts that stand in for the page at a path
 */
export async function serveSite(folder, pages = new Map()) {
  const files = readFolder(folder);
  for (const [path, html] of pages) {
    files.set(`${path.replace(/\/$/, "")}/index.html`, Buffer.from(html));
  }
  const zipped = new Map([...files].map(([path, body]) => [path, gzipSync(body, { level: 9 })]));
  const server = createServer((request, response) => {
    const answer = judge(request.url, (path) => files.has(path));
    if (!answer) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("404\n");
      return;
    }
    const plain = compressed.test(answer.type);
    const body = (plain ? files : zipped).get(answer.file);
    response.writeHead(200, {
      "Content-Type": answer.type,
      "Content-Length": body.length,
      "Cache-Control": "no-cache",
      ...(plain ? {} : { "Content-Encoding": "gzip" }),
    });
    response.end(body);
  });
  // A connection that is closed between two requests would have to be opened again.
  server.keepAliveTimeout = 60_000;
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
