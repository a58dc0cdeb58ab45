import { gainTable, historyTable } from "./history.mjs";
import { profiles } from "./profiles.mjs";
import { markdownTable, profileTable } from "./tables.mjs";

/** docs/performance.md, written anew by every full run. */
export function performanceDocument({ medians, audit, machine, share, runs, history }) {
  const mark = medians.ours.fast.live !== undefined;
  const of = (profile) => ({
    ours: medians.ours[profile],
    floor: medians.floor[profile],
    plain: medians.plain[profile],
  });
  return `# How fast it is, and how that is known

Written by \`npm run bench\`; to be changed in \`scripts/bench/\`, not here.

## What is measured
Three pages with the same texts and charts, in real Chromium, served compressed from this machine:

- **ours**: \`/applications\` of the production build, the page with most charts; its table is \`/data\`.
- **floor**: the same document without scripts. Nothing can be on screen sooner.
- **plain**: the same charts' data, texts and table as one would usually build them, with recharts in
  one script (\`scripts/bench/plain/\`).

Each load begins with nothing cached and no service worker. The variants take turns within each of
${runs} runs, and the tables give medians: what disturbs the machine disturbs all three. Judge by the
ratios; the absolute times are this machine's.

- **Slow 4G, CPU ×4** is ${profiles.slow.network.latency} ms for each request, 1.6 Mbit/s down, 750 kbit/s up, and a processor slowed to a
  quarter.
- **Ready** is the first painted frame in which every chart of the page stands, with as many pictures as
  at the end and something drawn in each. (Largest contentful paint ignores SVG within a page.)
- **Transferred before the first interaction** is every byte that came for what was asked for before
  React took over the page, headers included; what is asked for later without the reader doing
  anything is **fetched ahead**. ${mark ? "React's takeover is the page's own mark `gongkai.live`." : "This build does not mark when React takes over, so everything it fetched by itself counts as before."}
  What the first use of a dialog, the search or an export loads is no part of it; its budgets, by bytes
  and with every test run, stand in \`tests/build/budgets.ts\`.
- **Blocking time** is what long tasks take beyond 50 ms each; after the first contentful paint, as is
  usual, and for the whole load, since a page that paints only when its work is done would otherwise
  look free of it.
- **Heap** is the JavaScript heap after garbage collection, with all scripts held back that the page
  asks for after the takeover.
- **Table filter**: real keys, one by one, typed and taken out again; only those after which the table
  had other rows. From the key to the next painted frame, and to the frame with the new rows.
- **Switches**: a real key or click, to the painted frame in which the page and every one of its
  charts have changed. The language's target holds unthrottled: with the slowed processor a browser takes
  longer than that for nothing but laying out the page in its new fonts.
- The end of a frame is noted ahead of whatever else waits to be done, since the step “alive in pieces,
  after the paint”; before it, behind that work, which made every answer look a little slower.
- **A chart comes alive**: from the pointer's first movement over it, its library already fetched; and
  how far any mark or word in it moves.

${machine}.
${share === undefined ? "How busy it was with other things was not noted." : `Between the runs a busy loop got ${share.toFixed(2)} of a processor: 1 is a machine at rest, and what is less makes every absolute time too long.`}

## Slow 4G, CPU ×4
${markdownTable(profileTable("slow", of("slow")))}

## Unthrottled
${markdownTable(profileTable("fast", of("fast")))}

The audit of one report takes ${audit.time.toFixed(1)} ms, ${audit.ofFrame.toFixed(2)} of a frame of 60 a second.

## What was done and what each step gained
Ours after each step; in brackets the multiple of the floor in the same run. Paint, script and answers
under slow 4G with the processor slowed; bytes and heap unthrottled.

${historyTable(history)}
${gainTable(history) && `\nThe change with each step:\n\n${gainTable(history)}\n`}`;
}
