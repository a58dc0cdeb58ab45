import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { root } from "../root.mjs";

/** What a script of the build is made of: names in the output cannot tell, they follow no rule. */
export type BuiltChunk = {
  readonly file: string;
  /** The module it was split off for, from the project's folder; absent for a shared part. */
  readonly entry?: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  /** The style sheets that are loaded with it. */
  readonly styles: readonly string[];
  /** Every npm package with code in it. */
  readonly packages: readonly string[];
};

/** Where the list lies: beside the build, not in it, because it is not for readers of the site. */
export const chunkListPath = join(root, ".cache", "chunks.json");

/** The npm package a module belongs to. */
export function packageOf(module: string): string | undefined {
  const inside = module.replaceAll("\\", "/").split("/node_modules/").at(-1);
  if (inside === undefined || inside === module.replaceAll("\\", "/")) return undefined;
  const [first, second] = inside.split("/");
  return first?.startsWith("@") ? `${first}/${second}` : first;
}

/** Writes down what each script of the browser's build is made of, for the budgets. */
export function chunkList(): Plugin {
  return {
    name: "gongkai:chunk-list",
    apply: "build",
    applyToEnvironment: (environment) => environment.config.consumer === "client",
    writeBundle(_, bundle) {
      const chunks: BuiltChunk[] = Object.values(bundle).flatMap((output) => {
        if (output.type !== "chunk") return [];
        const rendered = Object.entries(output.modules).filter(
          ([, part]) => part.renderedLength > 0,
        );
        const packages = rendered.flatMap(([module]) => packageOf(module) ?? []);
        return {
          file: output.fileName,
          ...(output.facadeModuleId ? { entry: projectPath(output.facadeModuleId) } : {}),
          imports: output.imports,
          dynamicImports: output.dynamicImports,
          styles: [...(output.viteMetadata?.importedCss ?? [])],
          packages: [...new Set(packages)].sort(),
        };
      });
      mkdirSync(join(root, ".cache"), { recursive: true });
      writeFileSync(chunkListPath, `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}

function projectPath(module: string): string {
  return relative(root, module).replaceAll("\\", "/");
}
