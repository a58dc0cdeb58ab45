import { cpus, totalmem } from "node:os";

/** What the numbers were measured on: enough to compare by, nothing that names a place. */
export function describeMachine(browserVersion) {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model.trim() || "unknown processor";
  return `${processors.length} × ${model}, ${memory} GB memory, ${process.platform} ${process.arch}, Node ${process.versions.node}, Chromium ${browserVersion} without a window`;
}

/**
 * Which part of a processor a busy loop gets: 1 on a machine at rest. What is less makes absolute
 * times too long by about as much, for every variant.
 */
export function processorShare(duration = 300) {
  const start = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - start < duration);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (performance.now() - start);
}
