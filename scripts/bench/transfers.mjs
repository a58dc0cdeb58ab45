/**
 * Writes down every request of a page with when it was begun, what asked for it, and how many bytes
 * came over the wire, headers included.
 */
export async function recordTransfers(cdp) {
  const requests = new Map();
  const open = new Set();
  let quietSince = performance.now();
  const end = (id) => {
    open.delete(id);
    quietSince = performance.now();
  };
  cdp.on("Network.requestWillBeSent", ({ requestId, request, wallTime, initiator }) => {
    if (!/^https?:/.test(request.url)) return;
    const { pathname } = new URL(request.url);
    requests.set(requestId, {
      path: pathname,
      at: wallTime * 1000,
      initiator: initiator.type,
      bytes: 0,
    });
    open.add(requestId);
    quietSince = performance.now();
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
    end(requestId);
  });
  cdp.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  await cdp.send("Network.enable");
  return {
    all: () => [...requests.values()],
    /** For how long nothing has been on its way, in ms, but for so many that are kept back. */
    quietFor: (held = 0) => (open.size > held ? 0 : performance.now() - quietSince),
  };
}

/**
 * The bytes of one load in two parts: what the page began to fetch before React had taken it over,
 * and what it fetched ahead after that. Without the mark of the takeover there is one part only.
 * @param live when React took over, in the clock of the requests
 */
export function splitTransfers(requests, live = Number.POSITIVE_INFINITY) {
  const sum = (some) => some.reduce((bytes, request) => bytes + request.bytes, 0);
  const before = requests.filter((request) => request.at < live);
  const ahead = requests.filter((request) => request.at >= live);
  return {
    bytes: sum(before),
    requests: before.length,
    aheadBytes: sum(ahead),
    aheadRequests: ahead.length,
  };
}
