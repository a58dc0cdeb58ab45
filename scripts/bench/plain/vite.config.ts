import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { root } from "../../root.mjs";

/** As `npm create vite` leaves it, but for the folders. */
export default defineConfig({
  root: join(root, "scripts/bench/plain"),
  publicDir: false,
  logLevel: "warn",
  plugins: [react()],
  // One chunk is what comes of an application that splits nothing; the warning about it is expected.
  build: {
    outDir: join(root, ".cache/bench/plain"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
  },
});
