import { act, render, screen } from "@testing-library/react";
import { startTransition, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

// As in a browser: nothing but the core is there at first.
beforeEach(() => vi.resetModules());
afterEach(() => vi.doUnmock("../../src/i18n/en/rest.ts"));

const load = async () => ({
  ...(await import("../../src/i18n/dictionaries.ts")),
  ...(await import("../../src/i18n/words.ts")),
});

describe("the words of a language", () => {
  it("begin with those around every page, and never show a key for a word", async () => {
    const { wordsFor, hasWords, loadWords } = await load();
    const { t } = wordsFor("en");
    expect([t("page.data"), t("briefing.linkCount", { n: 2 })]).toEqual([
      "All data",
      "Briefing (2)",
    ]);
    expect(() => t("report.headline")).toThrow(/en.*report\.headline/);
    await loadWords("en");
    expect(t("report.headline")).not.toBe("");
    expect([hasWords("en"), hasWords("zh")]).toEqual([true, false]);
    expect(() => wordsFor("zh").t("report.headline")).toThrow(/zh/);
  });

  it("are asked for again after they could not be fetched", async () => {
    vi.doMock("../../src/i18n/en/rest.ts", () => {
      throw new Error("no network");
    });
    const { wordsFor, loadWords } = await load();
    await expect(loadWords("en")).rejects.toThrow();
    vi.doUnmock("../../src/i18n/en/rest.ts");
    await loadWords("en");
    expect(wordsFor("en").t("report.headline")).not.toBe("");
  });

  it("change at once, the old page staying until the new ones are there", async () => {
    const { loadWords } = await load();
    const { WithAllWords, WordsProvider, useWords } = await import(
      "../../src/i18n/WordsContext.tsx"
    );
    let arrive: (() => void) | undefined;
    vi.doMock("../../src/i18n/en/rest.ts", async (original) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return original();
    });
    await loadWords("zh");
    function Page() {
      const { t } = useWords();
      return (
        <p>
          {t("page.data")}: {t("report.headline")}
        </p>
      );
    }
    let change = () => {};
    function Reader() {
      const [locale, setLocale] = useState<"zh" | "en">("zh");
      change = () => startTransition(() => setLocale("en"));
      return (
        <WordsProvider locale={locale}>
          <WithAllWords>
            <Page />
          </WithAllWords>
        </WordsProvider>
      );
    }
    const { container } = render(<Reader />);
    const before = screen.getByText(/^全部数据/).textContent;
    await act(async () => change());
    expect(container).toHaveTextContent(before ?? "");
    await act(async () => {
      await vi.waitFor(() => expect(arrive).toBeDefined());
      arrive?.();
      await loadWords("en");
    });
    expect(screen.getByText(/^All data: \p{Script=Latin}/u)).toBeVisible();
    expect(container).not.toHaveTextContent("数据");
  });
});
