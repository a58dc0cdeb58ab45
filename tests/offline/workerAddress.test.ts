import { afterEach, expect, it, vi } from "vitest";
import { workerAddress } from "../../src/offline/workerAddress.ts";

afterEach(() => vi.unstubAllGlobals());

it("is plain where the browser has no trusted types", () => {
  expect(workerAddress()).toBe("/sw.js");
});

it("is vouched for by a policy that vouches for nothing else", () => {
  const made: string[] = [];
  let vouch = (address: string) => address;
  vi.stubGlobal("trustedTypes", {
    createPolicy(name: string, rules: { createScriptURL: typeof vouch }) {
      made.push(name);
      vouch = rules.createScriptURL;
      return rules;
    },
  });
  expect(workerAddress()).toBe("/sw.js");
  expect(made).toEqual(["gongkai"]);
  for (const other of ["/sw.js?x", "https://gongkai.invalid/sw.js", "data:text/javascript,1"]) {
    expect(() => vouch(other)).toThrow(TypeError);
  }
});
