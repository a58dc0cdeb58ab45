import { createServer, createServerModuleRunner } from "vite";
import { root } from "../root.mjs";

/**
 * A module of the product, run in Node just as the browser gets it; what it imports later is found too.
 * @param path from the project's folder
 * @returns the module, and what ends the loader
 */
export async function productModule(path) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  return {
    module: await runner.import(`/${path}`),
    async close() {
      await runner.close();
      await server.close();
    },
  };
}
