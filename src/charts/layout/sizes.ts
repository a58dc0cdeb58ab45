/** Sizes of text in drawings, in pixels, and what stands beside it. */
export const fontSize = 14;
export const smallSize = 12;
export const lineHeight = 19;
/** The sign before a contradicted number, with the space behind it. */
export const signWidth = 20;
/** Between a mark and its caption. */
export const captionGap = 8;
/** Between the middle of a dot and its caption. */
export const dotGap = 13;
/** Half the height of the box around a dot of a pair. */
export const dotRadius = 9;
