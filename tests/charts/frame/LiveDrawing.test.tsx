import { fireEvent } from "@testing-library/react";
import { expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { LiveDrawing } from "../../../src/charts/frame/LiveDrawing.tsx";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { inQuery, renderAt } from "../../fixtures/renderAt.tsx";
import { modelOf } from "../models.ts";

fakeBrowser();

it("opens the card of the number that had the focus before its mark is there", () => {
  const focused = { current: "application.replied.granted" as string | undefined };
  renderAt("/", <LiveDrawing model={modelOf(outcomesChart)} focused={focused} />);
  const drawing = document.querySelector("[data-live]");
  expect(drawing).toHaveFocus();
  if (drawing) fireEvent.keyDown(drawing, { key: "Enter" });
  expect(inQuery("card")).toBe("application.replied.granted");
});
