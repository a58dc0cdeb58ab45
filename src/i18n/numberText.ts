/** What a number without a wish of its own is rounded to. */
const usualDecimals = 2;

/**
 * A number as Chinese and English alike write it, "12,345.6", rounded half up in decimal digits: the
 * same text as from `Intl.NumberFormat`, which takes a phone a tenth of a second to set up, before
 * any page could answer. Only a zero never has a sign.
 * @param decimals shown exactly; without it as many as the number has, two at most
 */
export function numberText(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value < 0 ? "-∞" : "∞";
  const most = decimals ?? usualDecimals;
  const [whole = "0", part = ""] = roundedDigits(Math.abs(value), most).split(".");
  const shown = decimals === undefined ? part.replace(/0+$/, "") : part;
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (shown && `.${shown}`);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number of zero or more with exactly so many decimals: "1.005" becomes "1.01", as on paper. */
function roundedDigits(value: number, decimals: number): string {
  const plain = String(value);
  // Beyond what a report prints: too small for any decimal shown, or too large to have one.
  const text = !plain.includes("e") ? plain : value < 1 ? "0" : String(BigInt(value));
  const [whole = "0", part = ""] = text.split(".");
  const digits = BigInt(whole + part.slice(0, decimals).padEnd(decimals, "0"));
  const rounded = (part[decimals] ?? "0") >= "5" ? digits + 1n : digits;
  const all = String(rounded).padStart(decimals + 1, "0");
  const point = all.length - decimals;
  return decimals === 0 ? all : `${all.slice(0, point)}.${all.slice(point)}`;
}
