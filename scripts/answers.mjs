import { readFileSync, statSync } from "node:fs";
import { extname, join, posix, sep } from "node:path";
import { headersFor, policyIn } from "./headers.mjs";

/** What a build may contain. A page's address may contain dots too, so only these count as files. */
const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * What an address stands for: a file of the build, the page that draws any other address, or
 * nothing. A page drawn ahead of time is preferred to the general one.
 */
export function judge(url, isFile) {
  const path = decode(url);
  if (path === undefined) return undefined;
  const type = contentTypes[extname(path).toLowerCase()];
  if (type) return isFile(path) ? { file: path, type, status: 200 } : undefined;
  const page = path.replace(/\/$/, "");
  const file = [`${page}/index.html`, `${page}.html`, "/404.html", "/index.html"].find(isFile);
  // The general page says that there is nothing here; so must the answer.
  const status = file === "/404.html" ? 404 : 200;
  return file && { file, type: contentTypes[".html"], status };
}

function decode(url) {
  try {
    // "/embed/..%2faudit" is no chart to be framed: it is /audit.
    return posix.normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return undefined;
  }
}

/**
 * Vite's preview answers every unknown address with the page, also a missing script or data file,
 * and names no character set, so that CSV opens as mojibake. Both are put right here, before Vite
 * sends the file, and the headers are those that docs/hosting.md asks of any server.
 */
export function answers(folder) {
  return {
    name: "gongkai:answers",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const headers = headersFor(decode(request.url) ?? "/", policyIn(folder));
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        const answer = judge(request.url, (path) => isFileIn(folder, path));
        if (!answer) {
          response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
          response.end("404\n");
          return;
        }
        response.setHeader("Content-Type", answer.type);
        if (answer.status !== 200) {
          response.writeHead(answer.status);
          response.end(request.method === "HEAD" ? "" : readFileSync(join(folder, answer.file)));
          return;
        }
        request.url = encodeURI(answer.file);
        next();
      });
    },
  };
}

/** Whether a path of the site is a file in its folder. */
export function isFileIn(folder, path) {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep)) return false;
  try {
    return statSync(file).isFile();
  } catch {
    return false; // Not there, or below something that is no folder.
  }
}
