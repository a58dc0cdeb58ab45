import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { auditSummary } from "../../src/audit/auditSummary.ts";
import { CorrectionNotice } from "../../src/findings/CorrectionNotice.tsx";
import { noticeText } from "../../src/findings/noticeText.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { renderAt } from "../fixtures/renderAt.tsx";

fakeBrowser();
beforeEach(() => sessionStorage.clear());

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "更正说明正文" });

describe("the draft of the notice", () => {
  it.each(["zh", "en"] as const)(
    "lists every contradiction and fills in no number (%s)",
    (locale) => {
      const text = noticeText(hailing2017, wordsFor(locale));
      const { contradiction } = auditSummary(hailing2017).marks;
      expect(text.match(/^\d+\. /gm)).toHaveLength(contradiction);
      expect(text.match(/_{6,}/g)?.length).toBeGreaterThanOrEqual(contradiction);
      expect(text).toMatch(
        locale === "zh"
          ? /2018年2月27日发布的《.+》（001000\/2018-00003）中/
          : /“.+” \(001000\/2018-00003\), published on 27 February 2018, gives/,
      );
      expect(text).not.toContain("{");
      // It is a draft: nobody has verified anything, and the text must not say so.
      expect(text).not.toMatch(/经核实|having verified/i);
      expect(text).toMatch(/待核实|to be verified/);
    },
  );

  it("can be edited, thrown away and brought back", async () => {
    const { user } = renderAt("/audit", <CorrectionNotice report={hailing2017} />);
    const draft = field().value;
    await user.type(field(), "补一句");
    expect(field().value).toBe(`${draft}补一句`);
    await user.click(screen.getByRole("button", { name: "恢复草稿" }));
    expect(field().value).toBe(draft);
    await user.click(screen.getByRole("button", { name: "撤销恢复" }));
    expect(field().value).toBe(`${draft}补一句`);
  });

  it("keeps what was written over a reload, for each language apart", async () => {
    const first = renderAt("/audit", <CorrectionNotice report={hailing2017} />);
    await first.user.type(field(), "留住");
    first.unmount();
    const { user } = renderAt("/audit", <CorrectionNotice report={hailing2017} />);
    expect(field().value).toMatch(/留住$/);
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(field().value).not.toContain("留住");
  });

  it("copies the text as it stands", async () => {
    const { user } = renderAt("/audit", <CorrectionNotice report={hailing2017} />);
    await user.click(screen.getByRole("button", { name: "复制" }));
    expect(await navigator.clipboard.readText()).toBe(field().value);
  });
});
