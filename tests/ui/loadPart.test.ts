import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bringPart, loadPart, PartMissing } from "../../src/ui/loadPart.ts";
import { dismissMissingPart, isPartMissing } from "../../src/ui/missingPart.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  dismissMissingPart();
});

/** Fails the first few times it is asked. */
function failing(times: number) {
  let asked = 0;
  return vi.fn(async () => {
    asked += 1;
    if (asked <= times) throw new TypeError("Failed to fetch");
    return "part";
  });
}

describe("a part that is loaded when it is needed", () => {
  it("is asked for once where it arrives", async () => {
    const load = failing(0);
    await expect(bringPart(load)).resolves.toBe("part");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is asked for once more, a moment later, and nobody hears of it", async () => {
    const load = failing(1);
    const arrival = loadPart(load);
    await vi.advanceTimersByTimeAsync(100);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(arrival).resolves.toBe("part");
    expect(isPartMissing()).toBe(false);
  });

  it("is given up after that, with an error that says what it is", async () => {
    const load = failing(9);
    const arrival = loadPart(load);
    const outcome = expect(arrival).rejects.toBeInstanceOf(PartMissing);
    await vi.advanceTimersByTimeAsync(2000);
    await outcome;
    expect(load).toHaveBeenCalledTimes(2);
    expect(isPartMissing()).toBe(true);
  });

  it("takes what waits for another part as the same failure, not a new one", async () => {
    const cause = new PartMissing(new Error("deeper"));
    const arrival = bringPart(() => Promise.reject(cause));
    const outcome = expect(arrival).rejects.toBe(cause);
    await vi.advanceTimersByTimeAsync(2000);
    await outcome;
  });
});
