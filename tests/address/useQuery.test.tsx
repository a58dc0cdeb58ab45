import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useQuery } from "../../src/address/useQuery.ts";
import { address, renderAt } from "../fixtures/renderAt.tsx";

function Probe() {
  const { query, change } = useQuery();
  return (
    <>
      <p>{query.get("a")}</p>
      <button type="button" onClick={() => change({ a: "1", b: null })}>
        set
      </button>
      <button type="button" onClick={() => change({ a: "" })}>
        clear
      </button>
    </>
  );
}

describe("the query of the address", () => {
  it("is read, changed in part, and cleared", async () => {
    const { user } = renderAt("/place?a=0&b=2&c=3", <Probe />);
    expect(screen.getByText("0")).toBeVisible();
    await user.click(screen.getByText("set"));
    expect(address()).toBe("/place?a=1&c=3");
    await user.click(screen.getByText("clear"));
    expect(address()).toBe("/place?c=3");
  });
});
