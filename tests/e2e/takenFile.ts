import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

/** A change is told when this browser has kept it, a moment after it is shown. */
export async function changeKept(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: "改为 1 件。" })).toBeVisible();
}

/** A file that a button gives. */
export async function takenFile(
  page: Page,
  name: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
