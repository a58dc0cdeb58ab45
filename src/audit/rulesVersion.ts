/**
 * Which rules a report was checked by, for whoever looks at a receipt later. It is raised with every
 * change of the rules; a test holds it against what they are.
 */
export const rulesVersion = "2026-11-27";
