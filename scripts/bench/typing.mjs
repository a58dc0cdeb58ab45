import { inPage } from "./pageSession.mjs";

/** The beginning of “disclosure”: in every variant each letter leaves other rows. */
const query = "disc";

/** Installs the watch of the table's filter; runs in the page. */
function watchTyping() {
  const { afterPaint } = window.gongkaiBench;
  const table = document.querySelector("main table");
  const rows = () => table.querySelectorAll("tbody tr:not([hidden])").length;
  let key;
  window.addEventListener(
    "keydown",
    (event) => {
      key = { start: event.timeStamp, before: rows(), stir: performance.now() };
      window.gongkaiBench.key = key;
    },
    true,
  );
  window.addEventListener(
    "input",
    () => {
      const own = key;
      afterPaint((at) => {
        own.paint = at - own.start;
      });
    },
    true,
  );
  new MutationObserver(() => {
    const own = key;
    if (!own) return;
    own.stir = performance.now();
    if (own.changing || rows() === own.before) return;
    own.changing = true;
    afterPaint((at) => {
      own.rows = at - own.start;
    });
  }).observe(table, { subtree: true, childList: true, attributes: true, characterData: true });
}

/**
 * Waits until the key's work is done and tells what it took; runs in the page. React draws what may
 * wait in small pieces, so only an idle page has drawn everything.
 */
function keyDone() {
  return new Promise((done) => {
    const look = () => {
      const { key } = window.gongkaiBench;
      const rest = performance.now() - Math.max(key.stir, key.start + (key.rows ?? 0));
      if (key.paint !== undefined && rest > 600) {
        const count = document.querySelectorAll("main table tbody tr:not([hidden])").length;
        done({ paint: key.paint, rows: key.rows, from: key.before, to: count });
      } else setTimeout(lookWhenIdle, 50);
    };
    const lookWhenIdle = () => requestIdleCallback(look);
    lookWhenIdle();
  });
}

/**
 * Types a query into the table's filter, letter by letter with real key events, and takes it out
 * again. Only keys that changed the rows count: the others have nothing to draw.
 */
export async function measureTyping(session) {
  const { page } = session;
  await page.locator('main input[type="search"]').first().click();
  await inPage(session, watchTyping);
  const keys = [];
  for (const letter of [...query, ...[...query].map(() => "Backspace")]) {
    await page.keyboard.press(letter);
    keys.push(await inPage(session, keyDone));
  }
  const telling = keys.filter((key) => key.from !== key.to);
  if (telling.some((key) => key.rows === undefined)) throw new Error("New rows came unseen.");
  return telling;
}
