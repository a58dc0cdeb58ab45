import { cpus, loadavg, totalmem } from "node:os";

/** What the numbers were measured on: enough to compare by, nothing that names a place. */
export function describeMachine(browserVersion) {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model.trim() || "unknown processor";
  return `${processors.length} × ${model}, ${memory} GB memory, ${process.platform} ${process.arch}, Node ${process.versions.node}, Chromium ${browserVersion} without a window`;
}

/** How busy the machine was; absolute times from a busy one are too long, for every variant. */
export function load() {
  return loadavg()[0].toFixed(1);
}
