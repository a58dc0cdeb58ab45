import { join } from "node:path";
import { preview } from "vite";
import { answers } from "./answers.mjs";
import { root } from "./root.mjs";

/**
 * Serves the production build from this very process: `vite preview` started as a program leaves a
 * child behind when it is stopped. Only this machine can reach it.
 */
export async function servePreview(port) {
  const server = await preview({
    root,
    logLevel: "warn",
    plugins: [answers(join(root, "dist"))],
    preview: { host: "127.0.0.1", port, strictPort: true, open: false },
  });
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
