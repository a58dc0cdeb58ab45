import { sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import { type Form, formOf } from "../../forms/form.ts";
import { divisionsOf, type Partition, proseDivisionsOf } from "../partition.ts";

/** A division with its numbers; only where all of them are known exactly. */
export type Balance = {
  readonly total: number;
  readonly parts: readonly { readonly id: string; readonly number: number }[];
  readonly sum: number;
};

/** The numbers of a division, or undefined as soon as one is missing. */
export function balanceOf(report: Report, { whole, parts }: Partition): Balance | undefined {
  const total = numberOf(report, whole);
  const numbers = parts.flatMap((id) => {
    const number = numberOf(report, id);
    return number === undefined ? [] : [{ id, number }];
  });
  const added = sum(numbers.map((each) => each.number));
  if (total === undefined || added === undefined || numbers.length < parts.length) return undefined;
  return { total, parts: numbers, sum: added };
}

/** Whether another division of the same whole comes to its number: then the whole is not suspect. */
export function confirmedElsewhere(report: Report, { id, whole }: Partition): boolean {
  return divisionsOf(formOf(report)).some((other) => {
    if (other.whole !== whole || other.id === id) return false;
    const balance = balanceOf(report, other);
    return balance !== undefined && balance.total === balance.sum;
  });
}

/** The division that makes up an indicator, or undefined. */
export function divisionOf(form: Form, whole: string): Partition | undefined {
  return [...divisionsOf(form), ...proseDivisionsOf(form)].find((each) => each.whole === whole);
}

/** The division that an indicator is a part of, or undefined. */
export function divisionWith(form: Form, part: string): Partition | undefined {
  return [...divisionsOf(form), ...proseDivisionsOf(form)].find((each) =>
    each.parts.includes(part),
  );
}

/** The sum with one part replaced, as arithmetic: "0 + 3 + 64 + 3 = 70". */
export function sumText(balance: Balance, replaced?: string, instead?: number): string {
  const numbers = balance.parts.map((each) => (each.id === replaced ? instead : each.number));
  const total = sum(numbers);
  return `${numbers.join(" + ")} = ${total}`;
}
