import { posix } from "node:path";
import { parseAst } from "vite";

/** What a document itself asks for, at once or when painted: modules, what they need, style sheets. */
export function assetsOf(html: string): { scripts: string[]; styles: string[] } {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const [tag, name] of html.matchAll(/<(script|link)\b[^>]*>/gi)) {
    const address = /\b(?:src|href)="([^"]+)"/i.exec(tag)?.[1];
    if (!address || /^(https?:|data:)/.test(address)) continue;
    const rel = /\brel="([^"]+)"/i.exec(tag)?.[1];
    const program = rel === "modulepreload" || /\bdata-program\b/i.test(tag);
    if (name?.toLowerCase() === "script" || program) scripts.push(address);
    else if (rel === "stylesheet") styles.push(address);
    else if (rel === "preload") (/\bas="style"/i.test(tag) ? styles : scripts).push(address);
  }
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

/** The addresses a module imports before it can run; what it imports later is not among them. */
export function staticImports(code: string): string[] {
  const sources = parseAst(code).body.flatMap((statement) =>
    "source" in statement && statement.source ? [String(statement.source.value)] : [],
  );
  return [...new Set(sources)];
}

/**
 * Everything that has to be there before the first modules can run, themselves included.
 * @param imports the files that a file imports
 */
export function closureOf(
  first: readonly string[],
  imports: (file: string) => readonly string[],
): string[] {
  const found = new Set(first);
  // A set is walked in the order of insertion, what is added meanwhile included.
  for (const file of found) for (const next of imports(file)) found.add(next);
  return [...found];
}

/** An address in a file of the build, as a path from the build's folder. */
export function resolveAddress(address: string, from: string): string {
  const path = address.startsWith("/") ? address : posix.join("/", posix.dirname(from), address);
  return posix.normalize(path).slice(1);
}
