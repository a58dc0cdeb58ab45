// @vitest-environment node
import { expect, it } from "vitest";
import { textWidth } from "../../../src/charts/layout/textWidth.ts";
import { textHeight } from "../../../src/export/slides/pages/fitText.ts";

it("leaves room for what programs put between Chinese and figures", () => {
  const text = "表二 第二十条第(五)项，第 9 行";
  const bare = textWidth(text, 10) / 72;
  const line = textHeight("表二", 10, 10);
  expect(textHeight(text, 10, bare + 0.01)).toBeCloseTo(2 * line);
  expect(textHeight(text, 10, bare * 1.25)).toBeCloseTo(line);
  const chinese = "主动公开政府信息情况";
  expect(textHeight(chinese, 10, textWidth(chinese, 10) / 72 + 0.01)).toBeCloseTo(line);
});
