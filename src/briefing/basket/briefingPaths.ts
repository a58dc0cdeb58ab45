/** Where the briefing is put together. */
export const briefingPath = "/briefing";

/** Where it is shown to a room. */
export const presentPath = `${briefingPath}/present`;
