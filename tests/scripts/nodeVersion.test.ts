// @vitest-environment node
import { expect, it } from "vitest";
import { isNewEnough, requireNode } from "../../scripts/nodeVersion.mjs";

it.each([
  ["18.20.4", false],
  ["20.18.9", false],
  ["20.19.0", true],
  ["22.0.0", true],
  ["100.1.0", true],
])("judges Node %s as %s", (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});

it("tells someone with an old Node both versions", () => {
  expect(() => requireNode("18.20.4")).toThrow(/20\.19[\s\S]*18\.20\.4/);
});
