import { cleanup, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CardHost } from "../../src/cards/CardHost.tsx";
import { chartsFor } from "../../src/charts/registry.ts";
import { observationsCsv } from "../../src/export/observationsCsv.ts";
import { formOf } from "../../src/forms/form.ts";
import { indicatorOf } from "../../src/forms/indicators.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { reportOfReading } from "../../src/ingest/reportOfReading.ts";
import { AuditPage } from "../../src/pages/AuditPage.tsx";
import { DataPage } from "../../src/pages/DataPage.tsx";
import { OverviewPage } from "../../src/pages/home/OverviewPage.tsx";
import { TopicPage } from "../../src/pages/TopicPage.tsx";
import { searchIndex } from "../../src/search/searchIndex.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { renderAt } from "../fixtures/renderAt.tsx";
import { layouts } from "../ingest/layouts.ts";
import { disclosedRowsOf, requestRowsOf } from "../ingest/writtenReport.ts";
// Loaded beforehand: how long the card takes to arrive is not what is tested.
import "../../src/cards/ObservationCard.tsx";

fakeBrowser();

const page = layouts["a web page"]?.write({
  form: "2021",
  disclosed: disclosedRowsOf("2021").map(({ ids }) => ids.map(() => "0")),
  requests: requestRowsOf("2021").map(() => ["0", "0", "0", "0", "0", "0", "0"]),
  disputes: Array.from({ length: 15 }, () => "0"),
});
const said = "<p>一、总体情况</p><p>规范办理。全县收到政府信息公开申请75件。</p><p>二、";
const bytes = new TextEncoder().encode(page?.replace("<p>二、", said));
const report = reportOfReading(await ingestFile({ name: "年报.html", bytes }), "own");
const id = "text.request.received";

describe.each(locales)("a report whose text gives a figure (%s)", (locale) => {
  const words = wordsFor(locale);
  const label = words.pick(indicatorOf(id).label);

  it("has it on the page of data, and no rows for what the text does not give", () => {
    renderAt("/data", <DataPage report={report} />, locale);
    expect(screen.getAllByText(label)).not.toHaveLength(0);
    expect(screen.queryByText(locale === "zh" ? "收取信息处理费" : /fees charged$/)).toBeNull();
  });

  it("has its card, which says where it stands and in which words", async () => {
    renderAt(`/?card=${id}`, <CardHost report={report} />, locale);
    const dialog = await screen.findByRole("dialog", { name: label });
    expect(dialog).toHaveTextContent(
      locale === "zh" ? "正文一，第 2 句" : "main text, section 一, sentence 2",
    );
    expect(dialog).toHaveTextContent("全县收到政府信息公开申请75件。");
  });

  it("has it among the checks, as worth another look", () => {
    renderAt("/audit", <AuditPage report={report} />, locale);
    expect(document.body).toHaveTextContent(
      locale === "zh" ? "正文里的数与表格核对" : "against them",
    );
    expect(document.body).toHaveTextContent(label);
  });

  it("stands on every page, and is found", () => {
    for (const topic of formOf(report).topics) {
      cleanup();
      renderAt("/", <TopicPage page={topic} report={report} />, locale);
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    }
    cleanup();
    renderAt("/", <OverviewPage report={report} />, locale);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    const entries = searchIndex(report, chartsFor(formOf(report)), words);
    const figures = entries.filter(
      (entry) => entry.kind === "indicator" && entry.id.startsWith("text."),
    );
    expect(figures).toMatchObject([{ id, label }]);
    expect(entries.some((entry) => entry.id === `${id}.table`)).toBe(true);
  });
});

it("has it in the file of observations, with its sentence", () => {
  expect(observationsCsv(report.observations)).toContain(',75,reported,prose,"一, sentence 2"');
});
