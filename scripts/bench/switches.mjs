import { inPage } from "./pageSession.mjs";

/**
 * Waits for a switch to be seen: everything that is to look different does, and that frame is
 * painted. Runs in the page.
 * @param kind what is switched
 * @returns when it was pressed and when it was seen
 */
function watchSwitch(kind) {
  const { charts, pictures, painted } = window.gongkaiBench;
  const looks = {
    // The words of the page and of every chart; a picture without words has none to change.
    language: () => [
      document.documentElement.lang,
      document.querySelector("h1")?.textContent,
      ...charts().map((chart) => chart.querySelector("h2, h1")?.textContent),
      ...charts().map((chart) => pictures(chart)[0]?.textContent),
    ],
    // The colours of the page and of every chart.
    theme: () => [
      getComputedStyle(document.body).color,
      ...charts().map((chart) => {
        const part = pictures(chart)[0]?.querySelector("text, path");
        const { fill, stroke } = part ? getComputedStyle(part) : {};
        return part && `${fill} ${stroke}`;
      }),
    ],
  };
  const look = looks[kind];
  const before = look();
  const event = kind === "language" ? "click" : "keydown";
  window.gongkaiBench.switched = new Promise((done) => {
    window.addEventListener(
      event,
      ({ timeStamp }) => {
        const wait = () => {
          const now = look();
          const seen = now.every(
            (part, index) => before[index] === "" || (part !== undefined && part !== before[index]),
          );
          if (seen) painted((at) => done(at - timeStamp));
          else if (performance.now() - timeStamp > 20_000) done(null);
          else requestAnimationFrame(wait);
        };
        requestAnimationFrame(wait);
      },
      { capture: true, once: true },
    );
  });
}

const settle = (page) => page.waitForTimeout(1000);

async function timed(session, kind, press) {
  await inPage(session, watchSwitch, kind);
  await press();
  const time = await inPage(session, () => window.gongkaiBench.switched);
  if (time === null) throw new Error(`The ${kind} was switched, but not everything followed.`);
  await settle(session.page);
  return time;
}

/** Light to dark by the keyboard, then Chinese to English by the mouse; the page is at rest before. */
export async function measureSwitches(session) {
  const { page } = session;
  const themes = page.locator('select:has(option[value="dark"])').first();
  await themes.focus();
  // "As the device has it" looks like light here, and from the one to the other there is nothing to see.
  if ((await themes.inputValue()) === "system") {
    await page.keyboard.press("ArrowDown");
    await settle(page);
  }
  const theme = await timed(session, "theme", () => page.keyboard.press("ArrowDown"));
  const named = { name: "English", exact: true };
  const english = page.getByRole("button", named).or(page.getByRole("link", named)).first();
  await english.hover();
  const language = await timed(session, "language", () => english.click());
  return { theme, language };
}
