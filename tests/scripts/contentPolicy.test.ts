// @vitest-environment node
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  contentPolicy,
  scriptHashes,
  withContentPolicy,
} from "../../scripts/vite/contentPolicy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const page = `<!doctype html>
<html>
  <head>
    <style>a{color:red}</style>
    <meta charset="utf-8" />
    <script>
      one()
    </script>
    <script type="module" crossorigin src="/assets/a.js"></script>
    <script type="application/ld+json">{"@type":"Dataset"}</script>
    <script type="module">two()</script>
  </head>
  <body><script async="">one()</script></body>
</html>
`;

/** As a browser reads it: the content of the one policy. */
function policyOf(html: string): string {
  const found = [...html.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? "";
}

describe("the hashes of a page", () => {
  it("are of the scripts that stand in it, not of files or data", () => {
    expect(scriptHashes(page)).toEqual([hash("\n      one()\n    "), hash("two()"), hash("one()")]);
  });

  it("are of the ends of line that a browser reads", () => {
    expect(scriptHashes("<script>a\r\nb\rc</script>")).toEqual([hash("a\nb\nc")]);
  });

  it("take the same script once", () => {
    expect(scriptHashes("<script>a</script><SCRIPT>a</SCRIPT >")).toEqual([hash("a")]);
  });
});

describe("the policy of a page", () => {
  it("stands before everything it is to cover, and the character set before it", () => {
    const html = withContentPolicy(page);
    expect(html.indexOf("charset")).toBeLessThan(html.indexOf("http-equiv"));
    expect(html.indexOf("http-equiv")).toBeLessThan(html.indexOf("<style"));
    expect(html.match(/charset/g)).toHaveLength(1);
    expect(Buffer.byteLength(html.slice(0, html.indexOf("charset")))).toBeLessThan(1000);
  });

  it("is made anew where there is one, and then stays", () => {
    const changed = withContentPolicy(page).replace("two()", "three()");
    expect(policyOf(withContentPolicy(changed))).toContain(hash("three()"));
    expect(policyOf(withContentPolicy(changed))).not.toContain(hash("two()"));
    expect(withContentPolicy(withContentPolicy(page))).toBe(withContentPolicy(page));
  });

  it("leaves a program as it is that holds a page as a text", () => {
    const program = `const page = '<head><meta charset="utf-8"></head>';`;
    const html = withContentPolicy(`<html><head><script>${program}</script></head></html>`);
    expect(html).toContain(`<script>${program}</script>`);
    expect(policyOf(html)).toContain(hash(program));
  });

  it.each(["site", "file"] as const)("never allows text as a script (%s)", (edition) => {
    const policy = policyOf(withContentPolicy(page, edition));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    const [scripts = ""] = /script-src [^;]*/.exec(policy) ?? [];
    expect(scripts).toContain(hash("two()"));
    expect(scripts).not.toMatch(/unsafe|data:|blob:|\*|https?:/);
  });

  it("lets the single file ask for nothing", () => {
    const policy = contentPolicy([], "file");
    expect(policy).not.toMatch(/'self'|connect-src/);
    // Its worker comes out of the page itself.
    expect(policy).toContain("worker-src blob:;");
  });

  it("is refused to what is no page", () => {
    expect(() => withContentPolicy("<p>text</p>")).toThrow("head");
  });
});
