import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { SegmentedSwitch } from "../../src/ui/SegmentedSwitch.tsx";

const options = [
  { value: "a", label: "甲" },
  { value: "b", label: "乙" },
  { value: "c", label: "丙" },
] as const;

it("is a named group of radio buttons, worked by pointer and by keys", async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  render(<SegmentedSwitch label="选择" value="a" options={options} onChange={onChange} />);
  expect(screen.getByRole("group", { name: "选择" })).toBeVisible();
  expect(screen.getByRole("radio", { name: "甲" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "丙" }));
  expect(onChange).toHaveBeenLastCalledWith("c");
  screen.getByRole("radio", { name: "甲" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(onChange).toHaveBeenLastCalledWith("b");
});

it("keeps to itself beside another of the same kind", () => {
  render(
    <>
      <SegmentedSwitch label="一" value="a" options={options} onChange={() => undefined} />
      <SegmentedSwitch label="二" value="b" options={options} onChange={() => undefined} />
    </>,
  );
  const checked = screen.getAllByRole("radio").filter((each) => (each as HTMLInputElement).checked);
  expect(checked).toHaveLength(2);
});
