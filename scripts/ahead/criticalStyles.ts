import postcss, { type AtRule, type ChildNode, type Container } from "postcss";

/** The class names that a piece of HTML uses. */
function classesIn(html: string): ReadonlySet<string> {
  const names = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = ""]) =>
    list.split(/\s+/),
  );
  return new Set(names);
}

const className = /\.((?:[\w-]|[^\0-\x7f]|\\.)+)/g;

/**
 * The part of a style sheet that a page needs to look right before the rest is there: every rule
 * that its classes may meet. Rules for elements and states stay, rules for other pages go.
 */
export function criticalStyles(sheet: string, html: string): string {
  const used = classesIn(html);
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    const inKeyframes =
      rule.parent?.type === "atrule" && /keyframes$/.test((rule.parent as AtRule).name);
    if (inKeyframes) return;
    const met = rule.selectors.filter((selector) =>
      [...selector.matchAll(className)].every(([, name = ""]) => used.has(name)),
    );
    if (met.length === 0) rule.remove();
    else rule.selectors = met;
  });
  dropEmpty(root);
  return root.toString();
}

function dropEmpty(container: Container<ChildNode>): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== "atrule" || !node.nodes) continue;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}
