import { pathIn } from "../../src/address/languagePath.ts";
import { chartPlaces } from "./places.ts";
import { expect, test } from "./support.ts";

const formats = ["slide", "halfSlide", "a4", "halfA4", "square", "wechat", "wechatCover"];

/** What is wrong with a composed picture, measured by the browser that draws it. */
function faultsOf(svg: string): string[] {
  const host = document.createElement("div");
  host.style.cssText = "position:absolute;left:0;top:0";
  host.innerHTML = svg;
  document.body.append(host);
  const picture = host.querySelector("svg");
  if (!picture) return ["no svg"];
  const frame = picture.getBoundingClientRect();
  const unit = picture.viewBox.baseVal.width / frame.width;
  const boxes = [...picture.querySelectorAll("text")]
    .filter((text) => text.textContent?.trim())
    .map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }));
  const faults = boxes.flatMap(({ text, box }) => {
    const over = Math.max(
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    );
    return over * unit > 1 ? [`"${text}" reaches ${(over * unit).toFixed(1)} beyond the edge`] : [];
  });
  boxes.forEach(({ text, box }, index) => {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes are taller than letters: a few pixels in common are air.
      if (across * unit > 2 && down * unit > 5) faults.push(`"${text}" lies on "${other.text}"`);
    }
  });
  if (boxes.length < 3) faults.push("hardly any text");
  for (const forbidden of ["var(", "foreignObject", "<style", "class=", "href"]) {
    if (svg.includes(forbidden)) faults.push(`contains ${forbidden}`);
  }
  host.remove();
  return faults;
}

for (const lang of ["zh", "en"] as const) {
  for (const { id } of chartPlaces) {
    test(`pictures of ${id} hold their words in every format (${lang})`, async ({
      page,
      context,
    }) => {
      await page.goto(pathIn(lang, `/embed/${id}?picture=${formats[0]}`));
      const picture = page.getByRole("img");
      // The product's own pages let no text become markup.
      const desk = await context.newPage();
      const faults: string[] = [];
      let before = "";
      for (const format of formats) {
        await page.evaluate((next) => {
          const address = new URL(location.href);
          address.searchParams.set("picture", next);
          history.replaceState(history.state, "", address);
          dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
        }, format);
        await expect(picture).not.toHaveAttribute("src", before);
        before = (await picture.getAttribute("src")) ?? "";
        const svg = decodeURIComponent(before.slice(before.indexOf(",") + 1));
        const found = await desk.evaluate(faultsOf, svg);
        faults.push(...found.map((fault) => `${format}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }
}
