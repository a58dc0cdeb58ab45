import { blockingTime } from "./blocking.mjs";
import { inPage, rest, visit } from "./pageSession.mjs";
import { readNotes } from "./probe.mjs";
import { splitTransfers } from "./transfers.mjs";

/** Layout shifts are watched for this long, whatever the page is doing. */
const watched = 5000;
const mostWaited = 60_000;

/** Every chart stands, and for a second nothing has kept the page from answering. */
function isDone({ charts, ready, tasks, now }) {
  if (charts > 0 && ready === undefined) return false;
  return tasks.every(({ start, duration }) => start + duration < now - 1000);
}

/** Loads a page and measures everything up to its rest, fetching ahead included. */
export async function measureLoad(session, address) {
  await visit(session, address, { atLeast: watched });
  let notes = await inPage(session, readNotes);
  while (!isDone(notes)) {
    if (notes.now > mostWaited) throw new Error(`${address} was not ready after a minute.`);
    await rest(session, { atLeast: 1000 });
    notes = await inPage(session, readNotes);
  }
  const { metrics } = await session.cdp.send("Performance.getMetrics");
  const script = metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
  const live = notes.live === undefined ? undefined : notes.origin + notes.live;
  const requests = session.transfers.all();
  return {
    numbers: {
      firstPaint: notes.firstPaint,
      firstContent: notes.firstContent,
      ready: notes.ready,
      live: notes.live,
      shift: notes.shifts.reduce((sum, { value }) => sum + value, 0),
      blocking: blockingTime(notes.tasks, notes.firstContent),
      blockingFromStart: blockingTime(notes.tasks),
      longestTask: Math.max(0, ...notes.tasks.map(({ duration }) => duration)),
      script: script * 1000,
      ...splitTransfers(requests, live),
    },
    standing: notes.standing,
    requests: requests.map(({ path, at, initiator, bytes }) => ({
      path,
      start: at - notes.origin,
      initiator,
      bytes,
    })),
  };
}
