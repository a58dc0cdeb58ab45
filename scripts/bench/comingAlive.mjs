import { holdLaterScripts } from "./heldScripts.mjs";
import { inPage, rest, visit } from "./pageSession.mjs";
import { median } from "./statistics.mjs";

/** The boxes of what is drawn in the charts, each with what it is; runs in the page. */
function drawnBoxes() {
  const { charts, pictures } = window.gongkaiBench;
  const boxes = {};
  for (const chart of charts()) {
    const seen = new Map();
    const note = (name, element) => {
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      const { x, y, width, height } = element.getBoundingClientRect();
      boxes[`${chart.dataset.chart} ${name} ${nth}`] = [x + scrollX, y + scrollY, width, height];
    };
    for (const svg of pictures(chart)) {
      note("picture", svg);
      for (const mark of svg.querySelectorAll("[data-mark]")) note(mark.dataset.mark, mark);
      for (const text of svg.querySelectorAll("text")) note(`“${text.textContent}”`, text);
    }
  }
  return boxes;
}

/**
 * How far what is drawn moves between two moments, in px.
 * @returns the largest distance, and how many of the first boxes are missing from the second
 */
export function largestMove(before, after) {
  let move = 0;
  let lost = 0;
  for (const [name, box] of Object.entries(before)) {
    const now = after[name];
    if (now) move = Math.max(move, ...box.map((side, index) => Math.abs(side - now[index])));
    else lost += 1;
  }
  return { move, lost };
}

/**
 * Notes the pictures as they stand, and how to tell that a chart has come alive: another picture
 * stands in the place of the one that came with the page. Runs in the page.
 */
function noteStill() {
  const { charts, pictures } = window.gongkaiBench;
  const still = new Map(charts().map((chart) => [chart, pictures(chart)[0]]));
  window.gongkaiBench.isLive = (chart) => {
    const [picture] = pictures(chart);
    return picture !== undefined && picture !== still.get(chart);
  };
}

/** Runs in the page. */
function stillCharts() {
  const { charts, isLive } = window.gongkaiBench;
  return charts().flatMap((chart) => (isLive(chart) ? [] : chart.dataset.chart));
}

/** From the first movement of the pointer over a chart until it is live; runs in the page. */
function watchComingAlive(id) {
  const { painted, isLive } = window.gongkaiBench;
  const chart = document.querySelector(`[data-chart="${id}"]`);
  chart.scrollIntoView({ block: "center", behavior: "instant" });
  window.gongkaiBench.alive = new Promise((done) => {
    const start = ({ timeStamp }) => {
      const wait = () => {
        if (isLive(chart)) painted((at) => done(at - timeStamp));
        else if (performance.now() - timeStamp > 10_000) done(null);
        else requestAnimationFrame(wait);
      };
      wait();
    };
    chart.addEventListener("pointerover", start, { capture: true, once: true });
  });
  const { x, y, width, height } = window.gongkaiBench.pictures(chart)[0].getBoundingClientRect();
  return { x: x + width / 2, y: y + Math.min(height / 2, 40) };
}

async function heapAfterCollection({ cdp }) {
  await cdp.send("HeapProfiler.enable");
  // What is only reachable from something that is being finalised goes with the second collection.
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}

/**
 * The heap before the first live chart; then, with the library fetched, how long a chart takes to
 * come alive and how far anything in it moves. A page without the mark of the takeover has all its
 * charts alive from the start: of that one only the heap is told.
 */
export async function measureComingAlive(session, address) {
  const scripts = await holdLaterScripts(session);
  await visit(session, address, { atLeast: 2000, held: scripts.count });
  const heap = await heapAfterCollection(session);
  const first = await inPage(session, drawnBoxes);
  await inPage(session, noteStill);
  await scripts.release();
  await rest(session, { atLeast: 1500 });
  if (!scripts.takenOver()) return { heap };

  const times = [];
  for (const id of await inPage(session, stillCharts)) {
    await session.page.mouse.move(0, 0);
    const { x, y } = await inPage(session, watchComingAlive, id);
    await session.page.mouse.move(x, y);
    const time = await inPage(session, () => window.gongkaiBench.alive);
    if (time === null) throw new Error(`The chart ${id} did not come alive under the pointer.`);
    times.push(time);
  }
  // Off the charts again: what is shown for the pointer is no part of the picture.
  await session.page.mouse.move(0, 0);
  await rest(session, { atLeast: 300 });
  return { heap, ...largestMove(first, await inPage(session, drawnBoxes)), alive: median(times) };
}
