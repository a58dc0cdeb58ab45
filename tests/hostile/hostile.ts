import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";

/** What attackers write, what copying breaks, and what no parser expects. */
const literals = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "\udfff\ud800",
  "\u202egnp.exe",
  "\u2028\u2029",
  "\ufeff",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "Infinity",
  "-Infinity",
  "-0",
  "0x10",
  "1e309",
  "1e-400",
  "9007199254740993",
  "<script>window.pwned=1</script>",
  "<img src=x onerror=window.pwned=1>",
  "\"><svg onload='window.pwned=1'>",
  "javascript:window.pwned=1",
  "data:text/html,<script>window.pwned=1</script>",
  "]]></style><script>window.pwned=1</script>",
  "{{7*7}}$(7*7)",
  '=HYPERLINK("http://x")',
  "＝1+1",
  "../../etc/passwd",
  "%00",
  "%E0%A4%A",
  "%",
  "&lt;",
  "'\"`\\",
  '{"__proto__":{"polluted":1}}',
  "[[[[[[[[[[[[[[[[",
  "sort.size_sort.form_sort.size",
  "a,,b,,",
  "\u0301\u0301\u0301",
  "👩‍👩‍👧‍👦",
] as const;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...literals),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 30 }),
  fc.array(fc.constantFrom(...literals), { maxLength: 6 }).map((parts) => parts.join("")),
);

/** One small damage to a text. */
const damage = fc.record({
  kind: fc.constantFrom("flip", "insert", "delete", "duplicate", "truncate", "swap"),
  at: fc.nat(10_000),
  length: fc.integer({ min: 1, max: 12 }),
  text: hostileText,
});

function damaged(text: string, { kind, at, length, text: strange }: DamageOf): string {
  const place = text.length === 0 ? 0 : at % text.length;
  const before = text.slice(0, place);
  const part = text.slice(place, place + length);
  const after = text.slice(place + length);
  switch (kind) {
    case "flip":
      return (
        before +
        String.fromCharCode(text.charCodeAt(place) ^ (1 << (length % 16))) +
        text.slice(place + 1)
      );
    case "insert":
      return before + strange + part + after;
    case "delete":
      return before + after;
    case "duplicate":
      return before + part + part + after;
    case "truncate":
      return before;
    default:
      return after + part + before;
  }
}
type DamageOf = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

/** What was written once by our own means and has suffered since. */
export function mutated(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(valid, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([text, all]) => all.reduce(damaged, text));
}

/** Random and mutated inputs, half and half. */
export function hostileInput(valid: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(hostileText, mutated(valid));
}

/** How many inputs each reader is tried with: some at every commit, many more by `npm run test:deep`. */
export const manyRuns = { numRuns: import.meta.env.MODE === "deep" ? 20_000 : 2_000 } as const;

/** Longer than any input that a person makes; for these, only time counts. */
export const enormous: readonly string[] = [
  "a".repeat(10_000_000),
  "[".repeat(2_000_000),
  "_.".repeat(3_000_000),
  ",".repeat(5_000_000),
  `${"1".repeat(5_000_000)}e`,
  "长\u0301".repeat(2_000_000),
];

/** Far above what the readers take, far below what a person would call a hang. */
export const patience = 1500;

/** As `expect`, for what is asked a million times: the real one would take minutes over it. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold that ${what}.`);
}

/** The same for two values that must be equal in everything, signs of zero included. */
export function mustEqual(one: unknown, other: unknown): void {
  must(isDeepStrictEqual(one, other), "both are equal");
}
