import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/ui/ErrorBoundary.tsx";

let broken = true;

function Fragile() {
  if (broken) throw new Error("out of order");
  return <p>fine</p>;
}

beforeEach(() => {
  broken = true;
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

describe("a failure", () => {
  it("stays in its part, says what failed, and can be tried again", async () => {
    const user = userEvent.setup();
    render(
      <>
        <ErrorBoundary
          fallback={(error, retry) => (
            <button type="button" onClick={retry}>
              {error.message}
            </button>
          )}
        >
          <Fragile />
        </ErrorBoundary>
        <p>beside it</p>
      </>,
    );
    expect(screen.getByText("beside it")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "out of order" }));
    expect(screen.getByRole("button", { name: "out of order" })).toBeVisible();
    broken = false;
    await user.click(screen.getByRole("button", { name: "out of order" }));
    expect(screen.getByText("fine")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
