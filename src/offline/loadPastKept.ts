/**
 * Loads the page past what is kept. Only where the site answers: what is kept is better than nothing.
 * @returns false where it does not answer, and nothing is done
 */
export async function loadPastKept(): Promise<boolean> {
  try {
    // The worker lets such a question through.
    const answer = await fetch(window.location.href, { cache: "reload" });
    if (!answer.ok) return false;
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.unregister();
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
