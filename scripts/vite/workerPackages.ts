import type { Plugin } from "vite";

const packageName = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * Notes which packages have something in the workers: they are built by themselves, and Vite's list of
 * licences does not know them.
 * @param names where they are noted
 */
export function workerPackages(names: Set<string>): Plugin {
  return {
    name: "gongkai:worker-packages",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const module of Object.keys(chunk.modules)) {
          const name = packageName.exec(module)?.[1];
          if (name !== undefined) names.add(name.replace("\\", "/"));
        }
      }
    },
  };
}
