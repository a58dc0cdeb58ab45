/**
 * What the page is measured under. Slow 4G is Lighthouse's: the delay is added to every request, as
 * Chromium's own tools do.
 */
export const profiles = {
  slow: {
    name: "Slow 4G, CPU ×4",
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1_000_000) / 8,
      uploadThroughput: (750 * 1000) / 8,
    },
    slowdown: 4,
  },
  fast: { name: "unthrottled", network: undefined, slowdown: 1 },
};

export async function applyProfile(cdp, { network, slowdown }) {
  if (network) await cdp.send("Network.emulateNetworkConditions", network);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}
