import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** One source file, by its path below src, with what it imports. */
export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  /** Our own files, as paths below src; a path that leaves src begins with "../". */
  readonly files: readonly string[];
  /** Packages, as written. */
  readonly packages: readonly string[];
};

/** Everything a text imports or re-exports: types and lazy imports too, for they couple as well. */
export function importsOf(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (named && ts.isStringLiteralLike(named)) found.push(named.text);
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind));
  return found;
}

export function sourceFile(path: string, text: string): SourceFile {
  const imports = importsOf(path, text).map((each) => each.replace(/\?.*$/, ""));
  const relative = imports.filter((each) => each.startsWith("."));
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    files: relative.map((each) => posix.join(posix.dirname(path), each)),
    packages: imports.filter((each) => !each.startsWith(".")),
  };
}

/** All TypeScript below a folder. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => sourceFile(path, readFileSync(join(folder, path), "utf8")));
}
