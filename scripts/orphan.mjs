/**
 * Stops us when npm is stopped. Told to end, npm ends the shell between itself and us, and that
 * shell does not tell us: a forgotten server would keep the port. The only sign is a new parent.
 */
export function endWithNpm() {
  // Started by hand, a new parent only means that the terminal was left, perhaps on purpose.
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
