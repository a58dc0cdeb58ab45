import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { copyPicture } from "../../src/export/copyPicture.ts";
import { download } from "../../src/export/download.ts";
import { handOver } from "../../src/export/handOver.ts";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";
import { ByHandNotice } from "../../src/ui/ByHandNotice.tsx";
import "../../src/ui/ByHandSheet.tsx";
import { presentByHand, putByHandAway } from "../../src/ui/byHand.ts";
import { copyText } from "../../src/ui/copyText.ts";
import { inAppBrowser } from "../../src/ui/inAppBrowser.ts";

vi.mock("../../src/export/download.ts", () => ({ download: vi.fn() }));

const weChat =
  "Mozilla/5.0 (Linux; Android 13; M2102J2SC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 Mobile Safari/537.36 MicroMessenger/8.0.42.2460(0x28002A35)";
const words = wordsFor("zh");
const png = new Blob(["picture"], { type: "image/png" });
const makePng = async () => png;

function show(locale: Locale = "zh") {
  const user = userEvent.setup();
  render(
    <WordsProvider locale={locale}>
      <ByHandNotice />
    </WordsProvider>,
  );
  return user;
}

/** The clipboard of this browser, or that it has none. */
function clipboard(value: Partial<Clipboard> | undefined) {
  Object.defineProperty(navigator, "clipboard", { value, configurable: true });
}

function inside(agent: string) {
  vi.spyOn(navigator, "userAgent", "get").mockReturnValue(agent);
}

beforeEach(() => {
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("ClipboardItem", class {});
  clipboard({ write: vi.fn() });
});
afterEach(() => {
  act(putByHandAway);
  clipboard(undefined);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.mocked(download).mockClear();
});

describe("a picture to copy", () => {
  it.each([
    ["over plain http", "https", () => vi.stubGlobal("isSecureContext", false)],
    ["without ClipboardItem", "不支持", () => vi.stubGlobal("ClipboardItem", undefined)],
    ["without permission", "没有允许", refuse],
  ])("is shown %s, with why and how it is kept", async (_, why, arrange) => {
    const user = show();
    arrange();
    expect(await copyPicture(makePng, "70 件申请")).toBe(false);
    const dialog = within(await screen.findByRole("dialog", { name: "手动保存图片" }));
    expect(dialog.getByText(new RegExp(why))).toHaveTextContent(/长按图片/);
    const image = await dialog.findByRole("img", { name: "70 件申请" });
    expect(image).toHaveAttribute("src", expect.stringMatching(/^data:image\/png;base64,/));
    await user.click(dialog.getByRole("button", { name: "关闭" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  function refuse() {
    clipboard({ write: vi.fn().mockRejectedValue(new DOMException("no", "NotAllowedError")) });
  }

  it("is copied in browsers whose clipboard takes no promise", async () => {
    const write = vi.fn().mockRejectedValueOnce(new TypeError("no promise")).mockResolvedValue({});
    clipboard({ write });
    expect(await copyPicture(makePng, "")).toBe(true);
    expect(presentByHand()).toBeUndefined();
  });

  it("is not shown where it could not be made", async () => {
    vi.stubGlobal("isSecureContext", false);
    await expect(copyPicture(() => Promise.reject(new Error("no canvas")), "")).rejects.toThrow();
    expect(presentByHand()).toBeUndefined();
  });
});

describe("a text to copy", () => {
  it("goes the old way where the new one is missing, with its structure", async () => {
    clipboard(undefined);
    const data = new Map<string, string>();
    document.execCommand = vi.fn(() => {
      const event = new Event("copy", { cancelable: true, bubbles: true });
      const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
      document.activeElement?.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    });
    expect(await copyText("17 件", "<b>17</b> 件")).toBe(true);
    expect(Object.fromEntries(data)).toEqual({
      "text/plain": "17 件",
      "text/html": "<b>17</b> 件",
    });
    expect(document.querySelector("textarea")).toBeNull();
    Reflect.deleteProperty(document, "execCommand");
  });

  it("is shown, selected, where neither works", async () => {
    show("en");
    clipboard(undefined);
    expect(await copyText("17 cases")).toBe(false);
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(field).toHaveValue("17 cases");
    await waitFor(() => expect(field).toHaveFocus());
    expect(field.selectionEnd).toBe(8);
    expect(screen.getByRole("dialog", { name: "Copy by hand" })).toBeVisible();
  });
});

describe("a file", () => {
  it("is handed to a browser, and no more is claimed", () => {
    expect(handOver("a.pptx", new Blob([]), words)).toBe("已交给浏览器：a.pptx");
    expect(handOver("a.pptx", new Blob([]), wordsFor("en"))).toBe("Handed to the browser: a.pptx");
    expect(download).toHaveBeenCalledTimes(2);
  });

  it("is shown within an app if it is a picture", async () => {
    inside(weChat);
    show();
    handOver("a.png", png, words, { alt: "70 件申请" });
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/微信里打开的网页不能直接保存文件/)).toBeVisible();
    expect(await dialog.findByRole("img", { name: "70 件申请" })).toBeVisible();
    expect(download).not.toHaveBeenCalled();
  });

  it("is otherwise said to be had in a browser, with the address and a last try", async () => {
    inside(weChat);
    const user = show();
    expect(handOver("a.pptx", new Blob([]), words)).toMatch(/不能下载 a\.pptx/);
    const dialog = within(await screen.findByRole("dialog", { name: "在微信里不能下载文件" }));
    expect(dialog.getByText(/在浏览器打开/)).toBeVisible();
    expect(dialog.getByText(window.location.href)).toBeVisible();
    expect(download).not.toHaveBeenCalled();
    await user.click(dialog.getByRole("button", { name: "仍然试着下载" }));
    expect(download).toHaveBeenCalledWith("a.pptx", expect.any(Blob));
  });
});

describe("an app that shows pages within itself", () => {
  it.each([
    ["weChat", weChat],
    ["weCom", "Mozilla/5.0 Chrome/107 wxwork/4.1.10 MicroMessenger/7.0.1 Language/zh"],
    ["qq", "Mozilla/5.0 (Linux) MQQBrowser/6.2 TBS/045713 Mobile Safari/537.36 V1_AND QQ/8.9.28"],
    ["dingTalk", "Mozilla/5.0 (iPhone) Mobile/20A362 AliApp(DingTalk/7.0.10)"],
    ["weibo", "Mozilla/5.0 (iPhone) Mobile/15E148 Weibo (iPhone13,2__weibo__13.1.0)"],
    ["alipay", "Mozilla/5.0 (Linux) Chrome/69 Mobile AlipayClient/10.3.80"],
  ])("is known: %s", (app, agent) => expect(inAppBrowser(agent)).toBe(app));

  it.each([
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/86.0.4240.198 Safari/537.36",
    "Mozilla/5.0 (Linux; U; Android 12) MQQBrowser/13.5 Mobile Safari/537.36",
    "Mozilla/5.0 (Windows NT 6.1) Chrome/94 Safari/537.36 Core/1.94 QQBrowser/11.9.5355.400",
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  ])("is not a browser of its own: %s", (agent) => expect(inAppBrowser(agent)).toBeUndefined());
});
