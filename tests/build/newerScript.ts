import { parseAst } from "vite";

type Node = { readonly type: string; readonly [key: string]: unknown };

/** Of newer methods those whose names nothing else has. */
const methods = new Set([
  ...["findLast", "findLastIndex", "at", "toSorted", "toReversed", "toSpliced", "hasOwn"],
  ...["groupBy", "withResolvers", "fromAsync", "isWellFormed", "toWellFormed", "randomUUID"],
  ...["symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom", "supportedValuesOf"],
  ...["Segmenter", "DurationFormat", "formatRangeToParts", "canParse", "throwIfAborted"],
  ...["showPopover", "hidePopover", "togglePopover", "checkVisibility", "startViewTransition"],
  ...["setHTML", "setHTMLUnsafe", "getHTML", "moveBefore", "toBase64", "fromBase64"],
  ...["getOrInsert", "getOrInsertComputed", "transferControlToOffscreen"],
]);
const statics = new Set(["AbortSignal.any", "AbortSignal.timeout", "URL.parse", "Promise.try"]);
const globals = new Set([
  ...["structuredClone", "reportError", "scheduler", "navigation", "CloseWatcher", "Temporal"],
  ...["EditContext", "Iterator", "DisposableStack", "TextDecoderStream"],
]);

/** What of a script Chromium 86 could not read, and which methods it calls that there are not there. */
export function newerScript(code: string): { syntax: string[]; names: string[] } {
  const syntax = new Set<string>();
  const names = new Set<string>();
  const asked = new Set([...code.matchAll(/typeof (\w+)/g)].map(([, name]) => name));

  const visit = (node: Node, inFunction: boolean): void => {
    const reason = newerSyntax(node, inFunction);
    if (reason) syntax.add(reason);
    const name = newerName(node);
    if (name && !asked.has(name)) names.add(name);
    const within = inFunction || /Function/.test(node.type);
    for (const key of Object.keys(node)) {
      // A name behind a dot or before a colon is none that has to be there.
      if (/^(property|key)$/.test(key) && !node.computed) continue;
      for (const child of [node[key]].flat()) if (isNode(child)) visit(child, within);
    }
  };
  visit(parseAst(code) as unknown as Node, false);
  return { syntax: [...syntax].sort(), names: [...names].sort() };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function newerSyntax(node: Node, inFunction: boolean): string | undefined {
  switch (node.type) {
    case "StaticBlock":
      return "static {}";
    case "AccessorProperty":
    case "Decorator":
      return node.type;
    case "AwaitExpression":
      return inFunction ? undefined : "await outside of a function";
    case "PrivateInExpression":
      return "#name in";
    case "BinaryExpression":
      return (node.left as Node).type === "PrivateIdentifier" ? "#name in" : undefined;
    case "VariableDeclaration":
      return String(node.kind).includes("using") ? "using" : undefined;
    case "ImportDeclaration":
      return (node.attributes as unknown[] | undefined)?.length ? "import … with" : undefined;
    case "ImportExpression":
      return node.options ? "import(…, …)" : undefined;
    case "ExportSpecifier":
      return (node.exported as Node).type === "Literal" ? 'export { … as "…" }' : undefined;
    case "Literal": {
      const { flags = "", pattern = "" } = (node.regex ?? {}) as Record<string, string>;
      if (/[dv]/.test(flags)) return `/…/${flags}`;
      return /\(\?[ims-]+:/.test(pattern) ? "(?i:…)" : undefined;
    }
    default:
      return undefined;
  }
}

function newerName(node: Node): string | undefined {
  if (node.type === "Identifier")
    return globals.has(String(node.name)) ? `${node.name}` : undefined;
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  const [owner, property] = [(node.object as Node).name, (node.property as Node).name];
  const whole = `${owner}.${property}`;
  if (statics.has(whole)) return whole;
  return methods.has(String(property)) ? String(property) : undefined;
}
