import ts from "typescript";

/** The texts of one source file that can name a message. */
export type MessageUse = {
  /** First arguments of t(…). */
  readonly asked: readonly string[];
  /** Every text, for keys may also be kept in data. */
  readonly literals: readonly string[];
  /** Templates such as `page.${id}` that begin with a dictionary's name; each matches many keys. */
  readonly patterns: readonly RegExp[];
  /** Templates among them that are asked for by t(…). */
  readonly askedPatterns: readonly RegExp[];
};

function patternOf(template: ts.TemplateExpression): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const spans = template.templateSpans.map((span) => `.+${literal(span.literal.text)}`);
  return new RegExp(`^${literal(template.head.text)}${spans.join("")}$`);
}

/** A template of nothing but placeholders and dots matches every key, and so proves nothing. */
function saysSomething({ head, templateSpans }: ts.TemplateExpression): boolean {
  return [head.text, ...templateSpans.map((span) => span.literal.text)].some((text) =>
    /[a-zA-Z]{2}/.test(text),
  );
}

/** The texts an expression can come to: both branches of a condition, whatever is in brackets. */
function branches(expression: ts.Expression): ts.Expression[] {
  if (ts.isConditionalExpression(expression)) {
    return [...branches(expression.whenTrue), ...branches(expression.whenFalse)];
  }
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) {
    return branches(expression.expression);
  }
  return [expression];
}

function isTranslate(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  return ts.isPropertyAccessExpression(expression)
    ? expression.name.text === "t"
    : ts.isIdentifier(expression) && expression.text === "t";
}

/** Looks for names of messages in the text of one file. */
export function messageUse(fileName: string, text: string): MessageUse {
  const use = {
    asked: [] as string[],
    literals: [] as string[],
    patterns: [] as RegExp[],
    askedPatterns: [] as RegExp[],
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) use.literals.push(node.text);
    // Elsewhere than in t(…), a text that does not begin like a key may well be something else.
    if (ts.isTemplateExpression(node) && /^[a-zA-Z]+\./.test(node.head.text)) {
      use.patterns.push(patternOf(node));
    }
    if (isTranslate(node)) {
      const [first] = node.arguments;
      for (const each of first ? branches(first) : []) {
        if (ts.isStringLiteralLike(each)) use.asked.push(each.text);
        if (ts.isTemplateExpression(each) && saysSomething(each)) {
          use.askedPatterns.push(patternOf(each));
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  const kind = fileName.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.ESNext, false, kind));
  return use;
}

/** The keys that none of the uses can name. */
export function unusedKeys(keys: readonly string[], uses: readonly MessageUse[]): string[] {
  const literals = new Set(uses.flatMap((use) => use.literals));
  const patterns = uses.flatMap((use) => [...use.patterns, ...use.askedPatterns]);
  return keys.filter((key) => !literals.has(key) && !patterns.some((each) => each.test(key)));
}

/** What the uses ask for that no key answers. */
export function missingKeys(keys: readonly string[], uses: readonly MessageUse[]): string[] {
  const known = new Set(keys);
  return [
    ...uses.flatMap((use) => use.asked).filter((key) => !known.has(key)),
    ...uses
      .flatMap((use) => use.askedPatterns)
      .filter((pattern) => !keys.some((key) => pattern.test(key)))
      .map(String),
  ];
}
