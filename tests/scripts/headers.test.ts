// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headersFor } from "../../scripts/headers.mjs";
import { root } from "../../scripts/root.mjs";

const config = readFileSync(join(root, "docs/hosting/nginx.conf"), "utf8");

/** What a map of the configuration gives for a path. */
function mapped(variable: string, path: string): string {
  const block = new RegExp(`map \\S+ \\${variable} \\{([^}]*)\\}`).exec(config)?.[1] ?? "";
  const lines = [...block.matchAll(/^\s*(default|~\S+)\s+"([^"]*)";$/gm)];
  const fits = ([, pattern = ""]: readonly string[]) =>
    pattern !== "default" && new RegExp(pattern.slice(1)).test(path);
  const line = lines.find(fits) ?? lines.find(([, pattern]) => pattern === "default");
  if (!line) throw new Error(`The configuration has no ${variable}.`);
  return line[2] ?? "";
}

/** The headers that nginx adds with the configuration that we advise. */
function nginxHeaders(path: string): Record<string, string> {
  const added = [...config.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)"|([^\s;]+))( always)?;$/gm)];
  const headers = added.map(([, name = "", quoted, bare = ""]) => {
    const value = quoted ?? (bare.startsWith("$") ? mapped(bare, path) : bare);
    return [name, value.replace("$gongkai_policy", "default-src 'none'")] as const;
  });
  // nginx sends no header without a value; caching is for hosts to weigh, and not ours to imitate.
  return Object.fromEntries(headers.filter(([name, value]) => value && name !== "Cache-Control"));
}

const paths = ["/", "/audit", "/embed/a", "/en/embed/a", "/embedded", "/data/x.csv", "/data"];

describe("the headers", () => {
  it.each(paths)("of npm start are those that the advised nginx sends, for %s", (path) => {
    expect(nginxHeaders(path)).toEqual(headersFor(path, "default-src 'none'"));
  });

  it("let charts alone be framed", () => {
    const framed = paths.filter(
      (path) => !headersFor(path, "")["Content-Security-Policy"]?.includes("frame-ancestors"),
    );
    expect(framed).toEqual(["/embed/a", "/en/embed/a"]);
  });
});
