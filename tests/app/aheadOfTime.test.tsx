// @vitest-environment node
import { describe, expect, it } from "vitest";
import { embedPath, findingPath } from "../../src/address/paths.ts";
import { drawnAhead } from "../fixtures/drawnAhead.tsx";

const chart = "applications.outcomes";

describe("without a browser", () => {
  it.each([
    ["/", "148"],
    ["/en/", "148"],
    ["/en/data", "148 in all"],
    ["/audit", "核对"],
    [findingPath("application.replied.sum"), "70"],
    ["/applications", "70"],
    ["/report", "年报"],
    [`/charts/${chart}`, "70 件申请"],
    [`/en/charts/${chart}`, "70 applications"],
    [embedPath(chart), "70 件申请"],
    ["/briefing", "简报"],
    ["/briefing/present", ""],
    ["/en/no/such/page", "There is no such page"],
  ])("the page %s is drawn with %s", async (location, text) => {
    expect(typeof window).toBe("undefined");
    const html = await drawnAhead(location);
    expect(html.replace(/<[^>]*>/g, "").includes(text), text).toBe(true);
  });
});
