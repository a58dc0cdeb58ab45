import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { runScript } from "../npm.mjs";
import { root } from "../root.mjs";
import { isDrawnAhead, withoutScripts, withStyles } from "./floorPage.mjs";
import { inPage, openSession, visit } from "./pageSession.mjs";
import { profiles } from "./profiles.mjs";
import { serveSite } from "./serveSite.mjs";

const dist = join(root, "dist");

/** The page with most charts, and the one with the table. */
export const contentPage = "/applications";
export const tablePage = "/data";

/** Builds the product and the plain page; both as they would be published. */
export async function buildAll() {
  const { ok } = await runScript("build");
  if (!ok) throw new Error("The build failed.");
  await build({ configFile: join(root, "scripts/bench/plain/vite.config.ts") });
}

/**
 * Serves what is compared. The floor is our own page without scripts: taken from the built document
 * if the charts stand in it, else from the document as the scripts made it.
 */
export async function serveAll(browser) {
  const ours = await serveSite(dist);
  const plain = await serveSite(join(root, ".cache/bench/plain"));
  const pages = new Map();
  for (const path of [contentPage, tablePage]) pages.set(path, await floorOf(path, ours, browser));
  const floor = await serveSite(dist, pages);
  return {
    sites: { floor, ours, plain },
    close: () => Promise.all([floor, ours, plain].map((site) => site.close())),
  };
}

async function floorOf(path, ours, browser) {
  const built = await (await fetch(`${ours.address}${path}`)).text();
  if (isDrawnAhead(built)) return withoutScripts(built);
  const session = await openSession(browser, { profile: profiles.fast });
  try {
    await visit(session, `${ours.address}${path}`, { atLeast: 1500 });
    const html = await session.page.content();
    const textOf = (address) => readFileSync(join(dist, address), "utf8");
    return withStyles(withoutScripts(html), textOf);
  } finally {
    await session.close();
  }
}

/** Which charts stand on the content page of a site when it is at rest. */
export async function expectedCharts(browser, site) {
  const session = await openSession(browser, { profile: profiles.fast });
  try {
    await visit(session, `${site.address}${contentPage}`, { atLeast: 1500 });
    const standing = await inPage(session, () => window.gongkaiBench.standing());
    if (standing.length === 0 || standing.some(({ pictures }) => pictures === 0)) {
      throw new Error(`Not every chart of ${site.address} stands: ${JSON.stringify(standing)}`);
    }
    return standing;
  } finally {
    await session.close();
  }
}
