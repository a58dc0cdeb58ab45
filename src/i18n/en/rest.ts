import type { Translation } from "../translation.ts";
import type { rest as source } from "../zh/rest.ts";
import { applicationCharts } from "./applicationCharts.ts";
import { audit } from "./audit.ts";
import { auditPage } from "./auditPage.ts";
import { briefing } from "./briefing.ts";
import { byHand } from "./byHand.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { disclosureCharts } from "./disclosureCharts.ts";
import { documents } from "./documents.ts";
import { drawing } from "./drawing.ts";
import { exporting } from "./export.ts";
import { library } from "./library.ts";
import { observation } from "./observation.ts";
import { offline } from "./offline.ts";
import { otherCharts } from "./otherCharts.ts";
import { pages } from "./pages.ts";
import { search } from "./search.ts";
import { sheets } from "./sheets.ts";
import { slides } from "./slides.ts";
import { table } from "./table.ts";
import { tableCharts } from "./tableCharts.ts";

/** What the form counts is named with the other words. */
export { unitWord } from "../../forms/countingWords.ts";

export const rest: Translation<typeof source> = {
  ...drawing,
  ...exporting,
  ...table,
  ...observation,
  ...pages,
  ...otherCharts,
  ...disclosureCharts,
  ...chart,
  ...briefing,
  ...byHand,
  ...card,
  ...slides,
  ...documents,
  ...search,
  ...library,
  ...tableCharts,
  ...offline,
  ...sheets,
  ...applicationCharts,
  ...audit,
  ...auditPage,
};
