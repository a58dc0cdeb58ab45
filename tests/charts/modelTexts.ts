import type { ChartModel } from "../../src/charts/model.ts";

/** Every text in a model with the way to it, whatever the model comes to hold. */
function textsOf(model: ChartModel): readonly (readonly [path: string, text: string])[] {
  const texts: (readonly [string, string])[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string") texts.push([path, value]);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
    }
  };
  walk(model, model.id);
  return texts;
}

/** What shows that a text was made from a number that is none, or from a message not filled in. */
const trace = /NaN|undefined|null|Infinity|∞|\[object|[{}]|\?\?/;

export function brokenTexts(model: ChartModel): readonly string[] {
  return textsOf(model)
    .filter(([, text]) => trace.test(text))
    .map(([path, text]) => `${path}: ${text}`);
}

/** Every number in a model that is not finite, by the way to it. */
export function brokenNumbers(model: ChartModel): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === "number" && !Number.isFinite(value)) found.push(`${path}: ${value}`);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
    }
  };
  walk(model, model.id);
  return found;
}
