import { existsSync } from "node:fs";
import { join } from "node:path";
import { nextFreePort } from "../../scripts/port.mjs";
import { servePreview } from "../../scripts/preview.mjs";
import { root } from "../../scripts/root.mjs";

/** Serves the production build for the length of the run, on a port of its own beside any `npm start`. */
export default async function serveBuild() {
  if (!existsSync(join(root, "dist", "index.html"))) {
    throw new Error(
      "There is no dist/ to test. Run npm run build first, or npm test for everything.",
    );
  }
  const server = await servePreview(await nextFreePort(4300));
  process.env.GONGKAI_ADDRESS = server.address;
  return () => server.close();
}
