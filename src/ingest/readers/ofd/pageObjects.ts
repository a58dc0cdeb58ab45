import { plainCharacters } from "../../plainCharacters.ts";
import { type Path, ruleOfFill, rulesOfStroke, wholeRules } from "../drawn/drawnRules.ts";
import {
  apply,
  type Matrix,
  type PlacedCharacter,
  type Point,
  type Rule,
} from "../drawn/geometry.ts";
import type { DrawnPage } from "../drawn/pagesToBlocks.ts";
import { goThrough, numbersIn } from "./ofdParts.ts";

/** OFD measures in millimetres from the upper left corner. */
const pointsOfMillimetre = 72 / 25.4;

/** Text or a path on a page: where it stands, how it is turned, how large its letters are. */
type DrawnObject = {
  readonly x: number;
  readonly y: number;
  readonly matrix: Matrix;
  readonly size: number;
  readonly stroke: boolean;
  readonly fill: boolean;
};

const unturned: Matrix = [1, 0, 0, 1, 0, 0];

function drawnObject(attributes: Readonly<Record<string, string>>): DrawnObject {
  const [x = 0, y = 0] = numbersIn(attributes.Boundary);
  const matrix = numbersIn(attributes.CTM);
  return {
    x,
    y,
    matrix: matrix.length === 6 ? (matrix as unknown as Matrix) : unturned,
    size: Number(attributes.Size ?? 3),
    stroke: attributes.Stroke !== "false",
    fill: attributes.Fill === "true",
  };
}

/** Steps from character to character: "g 14 3.175 1.59" is fourteen times 3.175, then 1.59. */
function stepsIn(text: string | undefined, most: number): number[] {
  const words = (text ?? "").trim().split(/\s+/).filter(Boolean);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < most; at += 1) {
    if (words[at] !== "g") steps.push(Number(words[at]));
    else {
      const times = Math.min(Number(words[at + 1]) || 0, most - steps.length);
      steps.push(...Array<number>(times).fill(Number(words[at + 2])));
      at += 2;
    }
  }
  return steps;
}

type ToPage = (x: number, y: number) => Point;

function charactersOf(
  text: string,
  code: Readonly<Record<string, string>>,
  { size, matrix }: DrawnObject,
  toPage: ToPage,
): PlacedCharacter[] {
  const characters = [...text.replace(/[\r\n]/g, "")];
  const across = stepsIn(code.DeltaX, characters.length);
  const down = stepsIn(code.DeltaY, characters.length);
  let x = Number(code.X ?? 0);
  let y = Number(code.Y ?? 0);
  return characters.map((character, at) => {
    const width = character > "\u2e7f" ? size : size / 2;
    const [middle, level] = toPage(x + width / 2, y - size * 0.3);
    x += across[at] ?? (down.length > 0 ? 0 : width);
    y += down[at] ?? 0;
    return {
      text: plainCharacters(character),
      x: middle,
      y: level,
      height: size * Math.hypot(matrix[2], matrix[3]) * pointsOfMillimetre,
    };
  });
}

/** How many numbers come after each letter of a path; the last two are where it goes. */
const operands: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7 };

function pathsIn(text: string, toPage: ToPage): Path[] {
  const words = text.trim().split(/\s+/);
  const paths: Path[] = [];
  let start: Point | undefined;
  let here: Point | undefined;
  for (let at = 0; at < words.length; ) {
    const letter = words[at] ?? "";
    const count = operands[letter] ?? 0;
    const end = at + count;
    at = end + 1;
    if (letter === "C") {
      if (start && here) paths.at(-1)?.edges.push([here, start]);
      here = start;
      continue;
    }
    if (count === 0) continue;
    const next = toPage(Number(words[end - 1]), Number(words[end]));
    if (letter === "M" || letter === "S") {
      start = next;
      paths.push({ points: [next], edges: [] });
    } else if (letter === "L") {
      paths.at(-1)?.points.push(next);
      if (here) paths.at(-1)?.edges.push([here, next]);
    }
    here = next;
  }
  return paths;
}

/**
 * What a page draws, in points from its lower left corner.
 * @param height of the page in millimetres, where it does not say its own
 * @param template the XML of a page that this one is drawn upon, by its id
 */
export function pageObjects(
  xml: string,
  height: number,
  template: (id: string) => string | undefined,
): DrawnPage {
  const characters: PlacedCharacter[] = [];
  const rules: Rule[] = [];
  let tall = height;
  const read = (source: string, depth: number): void => {
    let object: DrawnObject | undefined;
    let code: Readonly<Record<string, string>> = {};
    let within = "";
    let said = "";
    const toPage = (of: DrawnObject): ToPage => {
      return (x, y) => {
        const [right, below] = apply(of.matrix, [x, y]);
        return [(of.x + right) * pointsOfMillimetre, (tall - of.y - below) * pointsOfMillimetre];
      };
    };
    goThrough(source, {
      open(name, attributes) {
        within = name;
        said = "";
        if (name === "Template" && depth === 0) {
          const below = template(attributes.TemplateID ?? "");
          if (below) read(below, depth + 1);
        } else if (name === "TextObject" || name === "PathObject") object = drawnObject(attributes);
        else if (name === "TextCode") code = attributes;
      },
      text(text) {
        said += text;
      },
      close(name) {
        if (name !== within) return;
        within = "";
        if (name === "PhysicalBox") tall = numbersIn(said)[3] ?? tall;
        if (!object) return;
        if (name === "TextCode")
          characters.push(...charactersOf(said, code, object, toPage(object)));
        if (name !== "AbbreviatedData") return;
        const paths = pathsIn(said, toPage(object));
        if (object.stroke) rules.push(...paths.flatMap(rulesOfStroke));
        if (object.fill) rules.push(...paths.flatMap(ruleOfFill));
      },
    });
  };
  read(xml, 0);
  return { characters, rules: wholeRules(rules) };
}
