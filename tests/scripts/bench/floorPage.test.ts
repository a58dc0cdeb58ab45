// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isDrawnAhead, withoutScripts, withStyles } from "../../../scripts/bench/floorPage.mjs";

const page = `<!doctype html><head>
<script>let a = "<p>";</script>
<script type="application/ld+json">{"a":1}</script>
<link rel="modulepreload" crossorigin href="/assets/a.js">
<link rel="preload" as="script" href="/assets/b.js">
<link data-program crossorigin href="/assets/b.js">
<link rel="stylesheet" crossorigin href="/assets/c.css">
<link rel="icon" href="/icon.svg"></head>
<body><figure data-chart="x"><svg></svg></figure><script type="module" src="/assets/a.js"></script></body>`;

describe("withoutScripts", () => {
  it("takes out every script and what is loaded ahead for one, and nothing else", () => {
    const floor = withoutScripts(page);
    expect(floor).not.toMatch(/script|modulepreload|assets\/[ab]\.js/);
    expect(floor).toContain('<link rel="stylesheet" crossorigin href="/assets/c.css">');
    expect(floor).toContain('<link rel="icon" href="/icon.svg">');
    expect(floor).toContain('<figure data-chart="x"><svg></svg></figure>');
  });
});

describe("withStyles", () => {
  it("puts style sheets in the place of their tags", () => {
    const html = withStyles(page, (address: string) => `/* ${address} */`);
    expect(html).toContain("<style>/* /assets/c.css */</style>");
    expect(html).toContain('<link rel="icon" href="/icon.svg">');
  });
});

describe("isDrawnAhead", () => {
  it("tells a page with charts in it from an empty one", () => {
    expect(isDrawnAhead(page)).toBe(true);
    expect(isDrawnAhead('<div id="root"></div><svg></svg>')).toBe(false);
  });
});
