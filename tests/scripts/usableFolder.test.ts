// @vitest-environment node
import { expect, it } from "vitest";
import { requireUsableFolder } from "../../scripts/usableFolder.mjs";

const allowed = () => undefined;

it("an ordinary folder will do, whatever its language", () => {
  expect(() => requireUsableFolder("/home/某人/公开 2017 100%", allowed)).not.toThrow();
});

it("a path that no build tool can take is named, in both languages", () => {
  expect(() => requireUsableFolder("/home/a#b", allowed)).toThrow(/\/home\/a#b 含有“#”[\s\S]*Move/);
});

it("so is a folder that cannot be written to", () => {
  const refuse = () => {
    throw new Error("EROFS: read-only file system");
  };
  expect(() => requireUsableFolder("/mnt/cd", refuse)).toThrow(/不能写入[\s\S]*cannot be written/);
});
