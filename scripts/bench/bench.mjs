import { createServer } from "vite";

/**
 * Measures what must stay fast, as ratios within one run: absolute times say more about the machine
 * than about the program.
 */
const frame = 1000 / 60;
const rounds = 60;

const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: "custom",
  logLevel: "error",
});

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

try {
  const { auditReport } = await server.ssrLoadModule("/src/audit/auditReport.ts");
  const { defaultReport } = await server.ssrLoadModule("/src/reports/bundled.ts");
  // A copy of the report each time: an audit is remembered for the report it was made of.
  const times = Array.from({ length: rounds }, () => {
    const report = { ...defaultReport };
    return timed(() => auditReport(report));
  });
  const audit = median(times);
  console.log(
    `audit of one report: ${audit.toFixed(2)} ms, ${(audit / frame).toFixed(2)} of a frame`,
  );
  if (audit > frame) process.exitCode = 1;
} finally {
  await server.close();
}
