import postcss, { type ChildNode, type Declaration, type Rule } from "postcss";

const units = /\d(dv|sv|lv|cq)[a-z]+\b/;
const values = /\b(color-mix|light-dark|oklch|oklab|lab|lch|round|anchor)\(|\bsubgrid\b/;
const selectors = /:(has|is|where)\(|:not\([^()]*,|(^|[^\\])&/;
const atRules = /^(layer|scope|starting-style|container|position-try|view-transition)$/;
/** Written by us, the build turns these into what older browsers know; what it leaves is told. */
const lowered = /^(inset(-.*)?|(margin|padding)-(inline|block))$/;
const properties = /^(translate|rotate|scale|aspect-ratio)$/;

/**
 * What of a style sheet Chromium 86 would not understand and nothing else stands for: an earlier
 * declaration, or a rule for browsers without it (`@supports not …`).
 * @param built whether it is what the build wrote, in which nothing is lowered any more
 */
export function newerStyles(sheet: string, built = false): string[] {
  const found: string[] = [];
  const root = postcss.parse(sheet);
  const answered = (feature: string) => {
    let met = false;
    root.walkAtRules("supports", ({ params }) => {
      if (new RegExp(`not (selector)?\\s*\\(\\s*${feature}`).test(params)) met = true;
    });
    return met;
  };
  root.walkAtRules((rule) => {
    if (!atRules.test(rule.name) || supported(rule)) return;
    if (rule.name === "container" && answered("container-type")) return;
    found.push(`@${rule.name} ${rule.params}`);
  });
  root.walkRules((rule) => {
    const [, name] = /:(has|is|where)\(/.exec(rule.selector) ?? [];
    const nested = rule.parent?.type === "rule";
    if (!nested && (!selectors.test(rule.selector) || (name && answered(`:${name}\\(`)))) return;
    // What only adds to what is there without it (`:hover` of a rule of its own) is no exception.
    if (!supported(rule)) found.push(rule.selector);
  });
  root.walkDecls((decl) => {
    const { prop, value } = decl;
    if (supported(decl) || earlier(decl)) return;
    const unknown =
      units.test(value) ||
      values.test(value) ||
      (built && lowered.test(prop)) ||
      (properties.test(prop) && !answered(prop)) ||
      (prop === "text-decoration" && /\d(px|em)/.test(value));
    if (unknown) found.push(`${selectorOf(decl)}{${prop}:${value}}`);
  });
  return found;
}

/** Whether it stands within a question whether the browser knows it. */
function supported(node: ChildNode): boolean {
  for (let at = node.parent; at && at.type !== "root"; at = at.parent as typeof at) {
    if (at.type === "atrule" && "name" in at && /^(supports|container)$/.test(String(at.name)))
      return true;
  }
  return false;
}

/** Whether another value of the same stands before it, for who does not know this one. */
function earlier(decl: Declaration): boolean {
  const before = decl.parent?.nodes.slice(0, decl.parent.index(decl)) ?? [];
  return before.some(
    (node) => node.type === "decl" && node.prop === decl.prop && !units.test(node.value),
  );
}

function selectorOf({ parent }: Declaration): string {
  return parent?.type === "rule" ? (parent as Rule).selector : "";
}
