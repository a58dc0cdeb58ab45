// @vitest-environment node
import { describe, expect, it } from "vitest";
import { add, closingLine, countExit, countPlaywright, countVitest } from "../../scripts/tally.mjs";

const good = { ok: true };
const bad = { ok: false };
const count = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

it("counts a step without tests of its own as one", () => {
  expect(countExit(good)).toEqual(count(1, 0));
  expect(countExit(bad)).toEqual(count(0, 1));
});

describe("countVitest", () => {
  const report = (passed: number, failed: number, files: object[] = []) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: files,
  });

  it("counts each test, and todo as skipped", () => {
    expect(countVitest(report(9, 0), good)).toEqual(count(9, 0, 3));
  });
  it("counts a file that did not load once, beside failed tests", () => {
    const files = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    expect(countVitest(report(5, 1, files), bad)).toEqual(count(5, 2, 3));
  });
  it("does not pass a run that crashed after its tests", () => {
    expect(countVitest(report(9, 0), bad)).toEqual(count(9, 1, 3));
  });
  it("does not pass a run without tests or without a report", () => {
    expect(countVitest(report(0, 0), good)).toEqual(count(0, 1, 3));
    expect(countVitest(undefined, good)).toEqual(count(0, 1));
  });
});

describe("countPlaywright", () => {
  const report = (expected: number, unexpected: number, flaky = 0, skipped = 0) => ({
    stats: { expected, unexpected, flaky, skipped },
  });

  it("counts each test, and a flaky one as failed", () => {
    expect(countPlaywright(report(7, 1, 1, 2), bad)).toEqual(count(7, 2, 2));
  });
  it("does not pass a run that failed before its tests, or wrote no report", () => {
    expect(countPlaywright(report(0, 0), bad)).toEqual(count(0, 1));
    expect(countPlaywright(undefined, bad)).toEqual(count(0, 1));
  });
});

it("adds up and closes with one line, naming skipped tests only if there are any", () => {
  expect(closingLine(add([count(3, 0), count(1, 1)]))).toBe("4 passed, 1 failed");
  expect(closingLine(add([count(3, 0), count(1, 0, 2)]))).toBe("4 passed, 0 failed, 2 skipped");
});
