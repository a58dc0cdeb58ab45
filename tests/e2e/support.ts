import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import "../../src/i18n/allWords.ts";

export { expect };

/** Every test also asserts, at its end, that the page kept silent and every request was answered. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const complaints = collectComplaints(context);
      await use(complaints);
      expect(complaints, "console messages and failed requests").toEqual([]);
    },
    { auto: true },
  ],
});

/** Hears without complaint that an address leads to nothing, where that is what is tried. */
export function expectOnlyNothingThere(complaints: string[]): void {
  const others = complaints.filter((each) => !/status of 404|^404: /.test(each));
  expect(others).toEqual([]);
  complaints.length = 0;
}

/** Listens to the whole context, so that a second page opened by the first is heard as well. */
function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const outward = /^(https?|wss?):$/.test(protocol) && hostname !== "localhost";
    if (outward) complaints.push(`asked of someone else: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // Chromium calls a request aborted when it becomes a download or when the reader moves on.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${reason}: ${request.url()}`);
  });
  return complaints;
}

const axeTags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** @param only the rules to apply, where another test has applied the others to the same page. */
export async function expectNoAxeViolations(page: Page, only?: string[]): Promise<void> {
  // The rows of a long table are alike, and looking at all of them takes minutes.
  const axe = new AxeBuilder({ page })
    .exclude("tbody tr:nth-child(n + 30)")
    .options({ resultTypes: ["violations"] })
    // There are no frames to ask, for which it would open a window of its own each time.
    .setLegacyMode();
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(axeTags)).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    elements: nodes.map((node) => node.target.join(" ")),
  }));
  expect(found, "accessibility violations").toEqual([]);
}
