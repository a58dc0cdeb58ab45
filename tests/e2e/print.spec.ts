import { azurite, inks } from "./inks.ts";
import { chartPages } from "./places.ts";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

/** The width of A4 between margins of 10 millimetres, in pixels. */
const a4 = { width: 718, height: 1047 };

test("on paper charts are whole and controls are gone", async ({ page }) => {
  test.slow();
  await page.setViewportSize(a4);
  for (const { path } of chartPages) {
    await test.step(path, async () => {
      await open(page, path);
      await page.emulateMedia({ media: "print" });
      const controls = page.locator(
        "nav, input, select, button[aria-haspopup], button[aria-pressed]",
      );
      expect(
        await controls.evaluateAll((all) =>
          all.filter((each) => each.getClientRects().length > 0).map((each) => each.outerHTML),
        ),
      ).toEqual([]);
      const cropped = await page.evaluate(() =>
        [...document.querySelectorAll<SVGElement>("[data-mark]")]
          .map((mark) => mark.ownerSVGElement)
          .filter((svg) => svg?.getClientRects().length !== 0)
          .filter((svg) => {
            const box = svg?.getBoundingClientRect();
            const figure = svg?.closest("figure")?.getBoundingClientRect();
            return !box || !figure || box.right > figure.right + 1 || box.width < 200;
          })
          .map((svg) => svg?.closest("[data-chart]")?.getAttribute("data-chart")),
      );
      expect(cropped).toEqual([]);
      await page.emulateMedia({ media: null });
    });
  }
});

test("on paper the first sheet says place, year and publisher, and heads of tables stand on each", async ({
  page,
}) => {
  await open(page, "/data");
  const place = page.getByText("泰州市海陵区 2017 年", { exact: true }).last();
  await expect(place).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(place).toBeVisible();
  await expect(place.locator("xpath=..")).toContainText("海陵区政府");
  const { head, foot, buttons } = await page.evaluate(() => {
    const display = (name: string) =>
      getComputedStyle(document.querySelector(name) as Element).display;
    return { head: display("thead"), foot: display("tfoot"), buttons: display("thead th button") };
  });
  // A total at the foot of each sheet would be taken for the sheet's own.
  expect({ head, foot }).toEqual({ head: "table-header-group", foot: "table-row-group" });
  // A button is left out of a head that is said again.
  expect(buttons).toBe("contents");
});

test("a dark screen prints light", async ({ page }) => {
  await open(page, "/applications?theme=dark");
  await page.emulateMedia({ media: "print" });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
    .toMatch(/rgba?\((255, 255, 255|0, 0, 0, 0)/);
  expect(await page.evaluate(inks)).toContain(azurite.light);
});

test("a page becomes a PDF of several pages", async ({ page }) => {
  await open(page, "/applications");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
});
