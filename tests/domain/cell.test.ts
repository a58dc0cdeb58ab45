// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { readCell } from "../../src/domain/cell.ts";

it.each([
  ["0", 0],
  ["7725", 7725],
  ["90.2", 90.2],
  ["0.0", 0],
  ["-12", -12],
  ["1,234", 1234],
  ["1,234,567.8", 1234567.8],
  ["0%", 0],
  ["84.18%", 84.18],
  ["  70 ", 70],
  ["\u3000７０", 70],
  ["８４．１８％", 84.18],
  ["１，２３４", 1234],
])("reads %j as the number %d", (printed, number) => {
  expect(readCell(printed)).toMatchObject({ kind: "reported", number });
});

it.each(["", " ", "\u3000", "\n\t"])("takes %j for blank, which is not zero", (printed) => {
  expect(readCell(printed)).toEqual({ kind: "blank" });
});

it.each(["/", "／", "-", "－", "—", "——", "--", " / "])(
  "takes %j for not applicable",
  (printed) => {
    expect(readCell(printed).kind).toBe("notApplicable");
  },
);

it.each([
  ["3O"],
  ["l2"],
  ["70件"],
  ["约70"],
  ["1万余"],
  ["12,34"],
  ["1,2345"],
  ["1 234"],
  ["1.2.3"],
  [".5"],
  ["5."],
  ["%"],
  ["1e3"],
  ["0x10"],
  ["+5"],
  ["无"],
  ["NaN"],
  ["Infinity"],
])("keeps %j as text rather than guessing", (printed) => {
  expect(readCell(printed)).toEqual({ kind: "unreadable", printed });
});

it("keeps what was printed beside the number", () => {
  expect(readCell("84.18%")).toEqual({ kind: "reported", number: 84.18, printed: "84.18%" });
  expect(readCell("100.0")).toEqual({ kind: "reported", number: 100, printed: "100.0" });
});

it("reads any whole number back, grouped or not", () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      expect(readCell(String(number))).toMatchObject({ number });
      expect(readCell(number.toLocaleString("en-GB"))).toMatchObject({ number });
    }),
  );
});

it("always answers, and gives only finite numbers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (printed) => {
      const value = readCell(printed);
      if (value.kind === "reported") expect(Number.isFinite(value.number)).toBe(true);
    }),
  );
});
