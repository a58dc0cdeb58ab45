/**
 * Holds back every script that the page asks for after React has taken over, so that the page can be
 * looked at as it is before its first live chart. Without the mark of the takeover nothing is held.
 */
export async function holdLaterScripts({ cdp, page }) {
  const held = [];
  let holding = false;
  let open = false;
  await cdp.send("Runtime.enable");
  await cdp.send("Runtime.addBinding", { name: "gongkaiLive" });
  cdp.on("Runtime.bindingCalled", ({ name }) => {
    if (name === "gongkaiLive") holding = true;
  });
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === "gongkai.live") window.gongkaiLive("");
      return mark(name, options);
    };
  });
  const pass = (requestId) => cdp.send("Fetch.continueRequest", { requestId }).catch(() => {});
  cdp.on("Fetch.requestPaused", ({ requestId }) => {
    if (holding && !open) held.push(requestId);
    else pass(requestId);
  });
  await cdp.send("Fetch.enable", { patterns: [{ resourceType: "Script" }] });
  return {
    count: () => held.length,
    takenOver: () => holding,
    async release() {
      open = true;
      await Promise.all(held.map(pass));
    },
  };
}
