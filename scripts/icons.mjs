/** `npm run icons`: draws the pictures that an installed app needs from public/icon.svg. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "./browser.mjs";
import { isRoot } from "./debian.mjs";
import { root } from "./root.mjs";

/** `part` is how much of the picture the drawing takes; systems cut what is outside into shapes. */
const icons = [
  { name: "icon-192", size: 192, part: 1 },
  { name: "icon-512", size: 512, part: 1 },
  { name: "maskable-512", size: 512, part: 0.84, ground: "#174E7A" },
  { name: "apple-touch-icon", size: 180, part: 0.92, ground: "#174E7A" },
];

const svg = readFileSync(join(root, "public/icon.svg"));
const source = `data:image/svg+xml;base64,${svg.toString("base64")}`;
const folder = join(root, "public/icons");
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: browserFlags,
  chromiumSandbox: !isRoot(),
});
const page = await browser.newPage();
for (const { name, size, part, ground = "transparent" } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
     <img src="${source}" width="${size * part}" height="${size * part}">`,
  );
  await page.locator("img").evaluate((image) => image.decode());
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
