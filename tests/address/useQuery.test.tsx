import { screen, waitFor } from "@testing-library/react";
import { type ReactNode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { MemoryRouter, StaticRouter } from "react-router-dom";
import { describe, expect, it, vi } from "vitest";
import { useQuery } from "../../src/address/useQuery.ts";
import { address, renderAt } from "../fixtures/renderAt.tsx";

function Probe() {
  const { query, change } = useQuery();
  return (
    <>
      <p>{query.get("a") ?? "none"}</p>
      <button type="button" onClick={() => change({ a: "1", b: null })}>
        set
      </button>
      <button type="button" onClick={() => change({ a: "" })}>
        clear
      </button>
      <button
        type="button"
        onClick={() => {
          change({ a: "2" });
          change({ b: "2" }, { locale: "en" });
          change({ c: "2" });
        }}
      >
        at once
      </button>
    </>
  );
}

describe("the query of the address", () => {
  it("is read, changed in part, and cleared", async () => {
    const { user } = renderAt("/place?a=0&b=2&c=3#top", <Probe />);
    expect(screen.getByText("0")).toBeVisible();
    await user.click(screen.getByText("set"));
    expect(address()).toBe("/place?a=1&c=3#top");
    await user.click(screen.getByText("clear"));
    expect(address()).toBe("/place?c=3#top");
  });

  it("loses none of several changes made before the page shows the first", async () => {
    const { user } = renderAt("/place?a=0&b=0&d=0", <Probe />);
    await user.click(screen.getByText("at once"));
    expect(address()).toBe("/en/place?a=2&b=2&d=0&c=2");
    await user.click(screen.getByText("clear"));
    expect(address()).toBe("/en/place?b=2&d=0&c=2");
  });

  it("is empty while a page drawn ahead of time comes to life, and then what it is", async () => {
    const place = document.body.appendChild(document.createElement("div"));
    const seen: (string | null)[] = [];
    function Watch(): ReactNode {
      seen.push(useQuery().query.get("a"));
      return <Probe />;
    }
    const drawn = renderToString(
      <StaticRouter location="/place">
        <Watch />
      </StaticRouter>,
    );
    place.innerHTML = drawn;
    const onRecoverableError = vi.fn();
    seen.length = 0;
    startTransition(() => {
      hydrateRoot(
        place,
        <MemoryRouter initialEntries={["/place?a=7"]}>
          <Watch />
        </MemoryRouter>,
        { onRecoverableError },
      );
    });
    await waitFor(() => expect(screen.getByText("7")).toBeVisible());
    expect(seen).toEqual([null, "7"]);
    expect(onRecoverableError).not.toHaveBeenCalled();
  });
});
