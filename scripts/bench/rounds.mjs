import { measureComingAlive } from "./comingAlive.mjs";
import { measureLoad } from "./firstLoad.mjs";
import { openSession, phone, visit } from "./pageSession.mjs";
import { profiles } from "./profiles.mjs";
import { median } from "./statistics.mjs";
import { measureSwitches } from "./switches.mjs";
import { measureTyping } from "./typing.mjs";
import { contentPage, tablePage } from "./variants.mjs";

async function within(browser, options, work) {
  const session = await openSession(browser, options);
  try {
    const result = await work(session);
    if (session.failures.length) throw new Error(session.failures.join("\n"));
    return result;
  } finally {
    await session.close();
  }
}

/** The load of the content page and, on the same page at rest, its switches. */
function loadAndSwitch(browser, { address, expected, scripted }, profile) {
  return within(browser, { profile, expected }, async (session) => {
    const { numbers, requests } = await measureLoad(session, `${address}${contentPage}`);
    return {
      numbers: scripted ? { ...numbers, ...(await measureSwitches(session)) } : numbers,
      requests,
    };
  });
}

function typeInTable(browser, { address }, profile) {
  return within(browser, { profile }, async (session) => {
    await visit(session, `${address}${tablePage}`, { atLeast: 2000 });
    const keys = await measureTyping(session);
    if (keys.length < 4) throw new Error(`Only ${keys.length} keys changed the table's rows.`);
    return {
      keyPaint: median(keys.map(({ paint }) => paint)),
      keyRows: median(keys.map(({ rows }) => rows)),
      slowestKey: Math.max(...keys.map(({ rows }) => rows)),
    };
  });
}

function loadOnPhone(browser, { address, expected }, profile) {
  return within(browser, { profile, expected, viewport: phone }, async (session) => {
    const { numbers } = await measureLoad(session, `${address}${contentPage}`);
    return { phoneShift: numbers.shift };
  });
}

/**
 * Everything once for one variant under one profile.
 * @param variant its address, the charts to expect, and whether it has scripts at all
 */
export async function measureOnce(browser, variant, profile) {
  const { numbers, requests } = await loadAndSwitch(browser, variant, profile);
  if (variant.scripted) Object.assign(numbers, await typeInTable(browser, variant, profile));
  if (profile === profiles.fast) {
    Object.assign(numbers, await loadOnPhone(browser, variant, profile));
    const held = await within(browser, { profile }, (session) =>
      measureComingAlive(session, `${variant.address}${contentPage}`),
    );
    Object.assign(numbers, held);
  }
  return { numbers, requests };
}
