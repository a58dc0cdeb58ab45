/**
 * Whether this is the edition in one file, which is opened from a disk, without a server. Known when
 * it is built, so that neither edition carries what only the other one needs.
 */
export const singleFile = import.meta.env.MODE === "single";
