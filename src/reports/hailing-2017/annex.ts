import type { AnnexIndicatorId } from "../../forms/jiangsu/annex.ts";

/** The 21 cells of the second appendix as printed. Its column heads print the units. */
export const annexCells: Readonly<Record<AnnexIndicatorId, string>> = {
  "annex.source.party": "0",
  "annex.source.party.share": "0%",
  "annex.source.social": "3",
  "annex.source.social.share": "4.3%",
  "annex.source.enterprise": "0",
  "annex.source.enterprise.share": "0%",
  "annex.source.media": "0",
  "annex.source.media.share": "0%",
  "annex.source.academia": "0",
  "annex.source.academia.share": "0%",
  "annex.source.citizen": "64",
  "annex.source.citizen.share": "91.4%",
  "annex.source.citizen.lawyer": "0",
  "annex.source.citizen.lawyer.share": "0%",
  "annex.source.citizen.researcher": "0",
  "annex.source.citizen.researcher.share": "0%",
  "annex.source.citizen.journalist": "0",
  "annex.source.citizen.journalist.share": "0%",
  "annex.source.other": "3",
  "annex.source.other.share": "4.3%",
  "annex.source.total": "70",
};
