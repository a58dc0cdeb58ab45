// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { billOfMaterials } from "../../scripts/vite/billOfMaterials.ts";
import {
  type BundledPackage,
  bundledPackages,
  licenceFaults,
  licencesText,
} from "../../scripts/vite/bundledPackages.ts";

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const product = { name: "gongkai", version: "0.1.0", licence: "Apache-2.0", text: "ours" };

function packageWith(licence: string, text = "text"): BundledPackage {
  return { name: "a", version: "1.0.0", licence, text };
}

describe("the licences of what is in the build", () => {
  it.each(["MIT", "ISC", "Apache-2.0", "MIT AND ISC AND BSD-3-Clause", "(MIT AND Zlib)"])(
    "may be %s",
    (licence) => expect(licenceFaults([packageWith(licence)])).toEqual([]),
  );

  it.each(["", "GPL-3.0", "LGPL-2.1", "MPL-2.0", "MIT AND GPL-2.0", "UNLICENSED", "SEE LICENSE"])(
    "may not be %j",
    (licence) => expect(licenceFaults([packageWith(licence)])).toHaveLength(1),
  );

  it("come with their text", () => {
    expect(licenceFaults([packageWith("MIT", "")])).toEqual(["a@1.0.0 has no text of its licence"]);
  });

  it("are those of every package that the product asks for, at any depth", () => {
    const packages = Object.entries<{ dev?: boolean; license?: string; version: string }>(
      lock.packages,
    ).filter(([path, { dev }]) => path !== "" && !dev);
    expect(packages.length).toBeGreaterThan(30);
    const faults = packages.flatMap(([path, { license = "", version }]) =>
      licenceFaults([{ name: path, version, licence: license, text: "text" }]),
    );
    expect(faults).toEqual([]);
  });

  it("are told in full, with those that leave no module behind", () => {
    const told = [{ name: "docx", version: "9.15.2", identifier: "MIT", text: "of docx" }];
    const packages = bundledPackages(told, root);
    expect(packages.map(({ name }) => name)).toEqual(["docx", "pinyin-pro", "rolldown", "vite"]);
    expect(licenceFaults(packages)).toEqual([]);
    expect(packages[0]?.text).toMatch(/^of docx\n\nnanoid:\n\n[\s\S]*Andrey Sitnik/);
    const text = licencesText(product, [...packages, packageWith("MIT", "of docx")]);
    for (const each of packages) expect(text).toContain(`${each.name} ${each.version} (MIT)`);
    expect(text).toContain("gongkai 0.1.0 (Apache-2.0)");
    expect(text).toContain("VoidZero Inc. and Vite contributors");
  });

  it("are told of what only a worker holds too, with a text where the package brings none", () => {
    const packages = bundledPackages([], root, ["saxes", "pdfjs-dist"]);
    expect(packages.map(({ name }) => name)).toEqual([
      "pdfjs-dist",
      "pinyin-pro",
      "rolldown",
      "saxes",
      "vite",
    ]);
    expect(licenceFaults(packages)).toEqual([]);
  });

  it("share a text that is the same", () => {
    const text = licencesText(product, [packageWith("MIT"), { ...packageWith("MIT"), name: "b" }]);
    expect(text).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n");
    expect(text.match(/^text$/gm)).toHaveLength(1);
  });
});

describe("the bill of materials", () => {
  const versionOf = (name: string) => lock.packages[`node_modules/${name}`].version;
  const packages = ["@tanstack/react-table", "@tanstack/table-core", "docx", "fflate"].map(
    (name) => ({ name, version: versionOf(name), licence: "MIT", text: "text" }),
  );
  const bill = billOfMaterials(product, packages, lock);

  it("names every package by its address, with the hash that the lockfile has", () => {
    const table = bill.components[0];
    expect(table).toMatchObject({ group: "@tanstack", name: "react-table" });
    expect(table?.purl).toBe(
      `pkg:npm/%40tanstack/react-table@${versionOf("@tanstack/react-table")}`,
    );
    for (const { hashes } of bill.components) {
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  it("tells who asks for whom", () => {
    const askedBy = (name: string) =>
      bill.dependencies.find(({ ref }) => ref.includes(`/${name}@`))?.dependsOn;
    expect(askedBy("docx")).toEqual([`pkg:npm/fflate@${versionOf("fflate")}`]);
    expect(askedBy("gongkai")).toHaveLength(3);
    const known = bill.dependencies.map(({ ref }) => ref);
    for (const { dependsOn } of bill.dependencies) {
      for (const ref of dependsOn) expect(known).toContain(ref);
    }
  });

  it("has a number that only its content decides", () => {
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(billOfMaterials(product, packages, lock)).toEqual(bill);
    const other = billOfMaterials(product, packages.slice(1), lock);
    expect(other.serialNumber).not.toBe(bill.serialNumber);
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|\d{4}-\d\d-\d\dT/);
  });

  it("is refused for a package that the lockfile does not have", () => {
    expect(() => billOfMaterials(product, [packageWith("MIT")], lock)).toThrow("a@1.0.0");
  });
});

describe("what is installed", () => {
  const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

  it.each(["dependencies", "devDependencies", "optionalDependencies", "overrides"])(
    "is pinned: %s",
    (kind) => {
      const asked = Object.entries<string>(manifest[kind]);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(([, version]) => !exact.test(version))).toEqual([]);
    },
  );

  it("is what the lockfile says, with a hash each", () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[""];
    expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    });
    const packages = Object.entries<{ integrity?: string; version?: string; link?: boolean }>(
      lock.packages,
    ).filter(([path]) => path !== "");
    const loose = packages.filter(
      ([, { integrity = "", version = "", link }]) =>
        link || !integrity.startsWith("sha512-") || !exact.test(version),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});
