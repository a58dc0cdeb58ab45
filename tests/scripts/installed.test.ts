// @vitest-environment node
import { expect, it } from "vitest";
import { isInstalled } from "../../scripts/installed.mjs";

const manifest = { dependencies: { react: "19.3.1" }, devDependencies: { vite: "8.3.8" } };
const lock = {
  packages: {
    "": manifest,
    "node_modules/react": { version: "19.3.1" },
    "node_modules/vite": { version: "8.3.8" },
    "node_modules/only-on-windows": { version: "1.0.0", optional: true },
  },
};
const installed = {
  packages: {
    "node_modules/react": { version: "19.3.1" },
    "node_modules/vite": { version: "8.3.8" },
  },
};
const complete = { manifest, lock, installed, exists: () => true };

it("is content with a complete install without other systems' packages", () => {
  expect(isInstalled(complete)).toBe(true);
});

it.each([
  ["nothing is installed", { installed: undefined }],
  ["there is no lockfile", { lock: undefined }],
  [
    "a package is missing",
    { installed: { packages: { "node_modules/react": { version: "19.3.1" } } } },
  ],
  [
    "a version is another",
    {
      installed: { packages: { ...installed.packages, "node_modules/vite": { version: "8.3.7" } } },
    },
  ],
  ["a folder was deleted", { exists: (path: string) => path !== "node_modules/vite" }],
  [
    "a dependency was added",
    {
      manifest: { ...manifest, dependencies: { react: "19.3.1", recharts: "3.10.1" } },
    },
  ],
  ["a dependency was removed", { manifest: { dependencies: manifest.dependencies } }],
  ["a wanted version changed", { manifest: { ...manifest, devDependencies: { vite: "8.4.0" } } }],
])("installs again when %s", (_why, change) => {
  expect(isInstalled({ ...complete, ...change })).toBe(false);
});
