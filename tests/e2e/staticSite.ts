import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { isFileIn, judge } from "../../scripts/answers.mjs";

export type StaticSite = {
  /** With a slash at its end. */
  readonly address: string;
  /** Puts another build in the place of the one that is served. */
  replace(folder: string): void;
  close(): Promise<void>;
};

/** Serves a built site below a path, as any web server would; nothing else is there. */
export async function serveSite(folder: string, base: string): Promise<StaticSite> {
  let served = folder;
  const isFile = (path: string) => isFileIn(served, path);
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    const answer = url.startsWith(base) && judge(url.slice(base.length - 1), isFile);
    response.writeHead(answer ? answer.status : 404, {
      "Content-Type": answer ? answer.type : "text/plain; charset=utf-8",
      // As servers do that share their files with other sites.
      Vary: "Origin",
    });
    response.end(answer ? readFileSync(join(served, answer.file)) : "404\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    replace: (next) => {
      served = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
