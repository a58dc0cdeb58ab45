/** What a whole briefing can be made into. */
export const briefingFormats = ["pptx", "docx", "zip"] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/** What is being done, so that a reader who waits knows for what. */
export type OnProgress = (progress: { readonly page: number; readonly n: number }) => void;
