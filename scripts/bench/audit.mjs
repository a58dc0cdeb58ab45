import { createServer } from "vite";
import { median } from "./statistics.mjs";

const frame = 1000 / 60;
const rounds = 60;

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How long an audit of one report takes, and which part of a frame that is. */
export async function measureAudit() {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: "custom",
    logLevel: "error",
  });
  try {
    const { auditReport } = await server.ssrLoadModule("/src/audit/auditReport.ts");
    const { defaultReport } = await server.ssrLoadModule("/src/reports/bundled.ts");
    // A copy of the report each time: an audit is remembered for the report it was made of.
    const times = Array.from({ length: rounds }, () => {
      const report = { ...defaultReport };
      return timed(() => auditReport(report));
    });
    const time = median(times);
    return { time, ofFrame: time / frame };
  } finally {
    await server.close();
  }
}
