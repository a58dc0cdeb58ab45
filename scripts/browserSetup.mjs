import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { installCachedBrowser } from "./cachedBrowser.mjs";
import { canInstallPackages, installPackages } from "./debian.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { Advice, say } from "./say.mjs";

/**
 * Ways to get a browser where there is none, the most ordinary first. The usual places are
 * searched again after each.
 */
const waysToInstall = [
  {
    zh: "用 Playwright 下载 Chromium",
    en: "downloading Chromium with Playwright",
    applies: () => true,
    install: () => {
      const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
      // Behind a firewall that drops packets, Playwright would wait half a minute for each of five tries.
      const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000", ...process.env };
      return run(process.execPath, [cli, "install", "chromium"], { env, limit: 10 * 60_000 });
    },
  },
  {
    zh: "用 apt-get 安装 chromium 和 fonts-noto-cjk",
    en: "installing chromium and fonts-noto-cjk with apt-get",
    applies: canInstallPackages,
    install: () => installPackages("chromium", "fonts-noto-cjk"),
  },
  {
    zh: "把 npm 包 @sparticuz/chromium 装入 .cache/",
    en: "installing the npm package @sparticuz/chromium into .cache/",
    applies: () => process.platform === "linux" && process.arch === "x64",
    install: installCachedBrowser,
  },
];

/** The path of a browser that starts, installing one if need be. */
export async function ensureBrowser({ find = findBrowser, ways = waysToInstall } = {}) {
  const present = find();
  if (present) return present;

  for (const way of ways.filter((each) => each.applies())) {
    say(`没有找到 Chromium,尝试${way.zh}……`, `No Chromium found: ${way.en} …`);
    await attempt(way);
    const path = find();
    if (path) return path;
    say(`没有成功:${way.zh}。`, `That did not work: ${way.en}.`);
  }
  throw new Advice(
    "没有可用的浏览器。请安装 Chromium、Chrome 或 Edge,或把 CHROMIUM_PATH 设为浏览器程序的路径,然后重试。",
    "There is no browser to test with. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to a browser's program, then try again.",
  );
}

/** One way that breaks must not keep the next one from being tried. */
async function attempt(way) {
  try {
    await way.install();
  } catch (error) {
    console.error(error);
  }
}
