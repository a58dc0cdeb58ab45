import { createHash } from "node:crypto";
import type { BundledPackage } from "./bundledPackages.ts";

/** Of package-lock.json what is used here. */
export type Lockfile = {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
type LockedPackage = {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

/** The address of a package in the language of such bills, which also names it within this one. */
function purl({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** Where the lockfile has a package; more than once where two versions are installed. */
function placesOf({ name, version }: BundledPackage, { packages }: Lockfile): string[] {
  return Object.keys(packages).filter(
    (path) => path.endsWith(`node_modules/${name}`) && packages[path]?.version === version,
  );
}

/** What a package at a place gets when it asks for another: the nearest, as Node looks for it. */
function resolved(from: string, name: string, { packages }: Lockfile): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const path = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    const version = packages[path]?.version;
    if (version !== undefined) return purl({ name, version });
    if (at === "") return undefined;
  }
}

function component(each: BundledPackage, lock: Lockfile) {
  const [group, name] = each.name.startsWith("@") ? each.name.split("/") : [undefined, each.name];
  const integrity = lock.packages[placesOf(each, lock)[0] ?? ""]?.integrity ?? "";
  const [, digest = ""] = /^sha512-(.+)$/.exec(integrity) ?? [];
  if (digest === "") throw new Error(`package-lock.json has no hash of ${purl(each)}.`);
  return {
    type: "library",
    "bom-ref": purl(each),
    ...(group !== undefined && { group }),
    name,
    version: each.version,
    scope: "required",
    hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }],
    licenses: licencesOf(each),
    purl: purl(each),
  };
}

function licencesOf({ licence }: BundledPackage) {
  return / /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** An identifier that depends on nothing but the content, in the form of a UUID of one's own making. */
function serialNumber(content: unknown): string {
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    ...[digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`],
    ...[`${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)],
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/**
 * What is in the build, as a CycloneDX bill of materials. It tells no time and no chance: the same
 * sources give the same bill.
 */
export function billOfMaterials(
  product: BundledPackage,
  packages: readonly BundledPackage[],
  lock: Lockfile,
) {
  const known = new Set(packages.map(purl));
  const asked = (place: string, names: readonly string[]) =>
    [...new Set(names.map((name) => resolved(place, name, lock)))]
      .filter((ref) => ref !== undefined && known.has(ref))
      .sort();
  const dependencies = packages.map((each) => {
    const [place = ""] = placesOf(each, lock);
    const { dependencies, peerDependencies } = lock.packages[place] ?? {};
    const names = Object.keys({ ...dependencies, ...peerDependencies });
    return { ref: purl(each), dependsOn: asked(place, names) };
  });
  const own = lock.packages[""] as { dependencies?: object; devDependencies?: object } | undefined;
  const direct = Object.keys({ ...own?.dependencies, ...own?.devDependencies });
  const content = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": purl(product),
        name: product.name,
        version: product.version,
        licenses: licencesOf(product),
        purl: purl(product),
      },
    },
    components: packages.map((each) => component(each, lock)),
    dependencies: [{ ref: purl(product), dependsOn: asked("", direct) }, ...dependencies],
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialNumber(content),
    ...content,
  };
}
