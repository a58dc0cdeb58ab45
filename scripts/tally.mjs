/** Counts of passed, failed and skipped, and the honest reading of reports into them. */

export function countExit({ ok }) {
  return ok ? tally(1, 0) : tally(0, 1);
}

/** A file that could not be loaded has no failed tests to count, so it counts as one itself. */
export function countVitest(report, { ok }) {
  if (!report) return tally(0, 1);
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  return settle(tally(report.numPassedTests, report.numFailedTests + brokenFiles, skipped), ok);
}

/** A flaky test passed only when asked again: it is counted as failed, or nobody would repair it. */
export function countPlaywright(report, { ok }) {
  if (!report) return tally(0, 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle(tally(expected, unexpected + flaky, skipped), ok);
}

export function add(tallies) {
  return tallies.reduce(
    (sum, each) =>
      tally(sum.passed + each.passed, sum.failed + each.failed, sum.skipped + each.skipped),
    tally(0, 0),
  );
}

export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

/** A step that failed without a failed test (it crashed), or ran no test at all, is a failure. */
function settle(count, ok) {
  const silentlyFailed = !ok && count.failed === 0;
  const ranNothing = count.passed === 0 && count.failed === 0;
  return silentlyFailed || ranNothing ? { ...count, failed: 1 } : count;
}

function tally(passed, failed, skipped = 0) {
  return { passed, failed, skipped };
}
