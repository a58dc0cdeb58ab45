// @vitest-environment node
import { describe, expect, it } from "vitest";
import { chartPath, observationPath, pageIds, pagePath } from "../../src/address/paths.ts";
import { charts } from "../../src/charts/registry.ts";

describe("addresses", () => {
  it("are permanent: others have linked to them", () => {
    expect(pagePath("overview")).toBe("/");
    expect(pagePath("applications")).toBe("/applications");
    expect(chartPath("applications.outcomes")).toBe("/charts/applications.outcomes");
    expect(observationPath("review.total")).toBe("/data?card=review.total");
  });

  it("are different for every page and every chart", () => {
    const paths = [...pageIds.map(pagePath), ...charts.map((chart) => chartPath(chart.id))];
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(encodeURI(path)).toBe(path);
  });
});
