import { cleanup, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { findingTopics, topicOfFinding } from "../../src/audit/findingTopic.ts";
import { topicOf } from "../../src/forms/topicOf.ts";
import { type Locale, locales, wordsFor } from "../../src/i18n/words.ts";
import { AuditPage } from "../../src/pages/AuditPage.tsx";
import { DataPage } from "../../src/pages/DataPage.tsx";
import { OverviewPage } from "../../src/pages/home/OverviewPage.tsx";
import { TopicPage } from "../../src/pages/TopicPage.tsx";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { numbersIn } from "../charts/models.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { hailingForm, indicators } from "../fixtures/hailingForm.ts";
import { renderAt } from "../fixtures/renderAt.tsx";
import { madeUpReport } from "../fixtures/report.ts";

fakeBrowser();

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const firstNumber = (text: string | null | undefined) => numbersIn(text ?? "")[0] ?? 0;

function show(page: ReactNode, locale: Locale, path = "/") {
  cleanup();
  renderAt(path, page, locale);
}

/** What the legend below the bar of checks says, by its words. */
function legend(): ReadonlyMap<string, number> {
  const [bar] = document.querySelectorAll("ul[data-audit-legend]");
  const lines = within(bar as HTMLElement).getAllByRole("listitem");
  return new Map(
    lines.map((line) => [
      (line.textContent ?? "").replace(/[\d,\s]+$/, "").trim(),
      firstNumber(line.querySelector("strong")?.textContent),
    ]),
  );
}

describe.each(locales)("the counts of checks (%s)", (locale) => {
  const { t } = wordsFor(locale);
  const name = (mark: "contradiction" | "agreement") => t(`audit.mark.${mark}`);

  it.each(["audit", "overview"] as const)("add up on the page %s", (id) => {
    const Page = { audit: AuditPage, overview: OverviewPage }[id];
    show(<Page report={hailing2017} />, locale);
    const counted = legend();
    const checks = sum([...counted.values()]);
    const headline = screen
      .getAllByRole("heading")
      .map((each) => numbersIn(each.textContent ?? ""))
      .find(([first]) => first === checks);
    expect(headline).toEqual([
      checks,
      counted.get(name("agreement")),
      counted.get(name("contradiction")),
    ]);
  });

  it("of the subjects and of the text make the whole", () => {
    show(<AuditPage report={hailing2017} />, locale, "/?mark=contradiction");
    const whole = legend().get(name("contradiction"));
    const choice = screen.getByRole("combobox", { name: t("auditPage.topic") });
    const bySubject = new Map(
      within(choice)
        .getAllByRole<HTMLOptionElement>("option")
        .map((option) => [option.value, numbersIn(option.textContent ?? "").at(-1) ?? 0]),
    );
    const notices = hailingForm.topics.map((page) => {
      show(<TopicPage page={page} report={hailing2017} />, locale);
      const notice = screen.queryByRole("link", {
        name: t("topic.contradictions", { n: bySubject.get(page) ?? 0 }),
      });
      const count = firstNumber(notice?.textContent);
      expect(count, page).toBe(bySubject.get(page) ?? 0);
      return count;
    });
    expect(sum(notices) + (bySubject.get("text") ?? 0)).toBe(whole);
    expect(whole).toBe(20);
  });

  it("are not taken for counts of numbers: the data page counts the numbers that it marks", () => {
    show(<DataPage report={hailing2017} />, locale, "/?flag=contradiction");
    const text = document.querySelector("header")?.textContent ?? "";
    const marked = [...document.querySelectorAll("tbody tr")].filter((row) =>
      row.querySelector("td svg"),
    );
    expect(numbersIn(text)).toContain(marked.length);
    expect(numbersIn(text)).toContain(hailing2017.observations.length);
  });
});

describe("the subjects", () => {
  it("have every number of the form, and every check of any report, in exactly one of them", () => {
    for (const { id } of indicators) expect(topicOf(id), id).toBeDefined();
    for (const finding of [...auditReport(hailing2017), ...auditReport(madeUpReport())]) {
      const topic = topicOfFinding(finding);
      expect(findingTopics).toContain(topic);
      expect(topic === "text", finding.rule).toBe(finding.subject === undefined);
    }
  });
});
