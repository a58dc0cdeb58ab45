import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { UpdatePlace } from "../../src/app/UpdatePlace.tsx";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import { announceNewVersion, announceStuckVersion } from "../../src/offline/newVersion.ts";

it("a new version is announced in the reader's language, and can wait", async () => {
  const notice = (locale: "zh" | "en") => (
    <WordsProvider locale={locale}>
      <UpdatePlace />
    </WordsProvider>
  );
  const { rerender } = render(notice("zh"));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  act(announceNewVersion);
  expect(await screen.findByText("新版本已就绪。")).toBeVisible();
  // What stands ready is not stuck.
  act(announceStuckVersion);
  expect(screen.getByRole("status")).toHaveTextContent("新版本已就绪。");
  rerender(notice("en"));
  expect(screen.getByRole("status")).toHaveTextContent("A new version is ready.");
  await userEvent.click(screen.getByRole("button", { name: "Later" }));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
