import type { Translation } from "../translation.ts";
import type { zh } from "../zh/messages.ts";
import { applicationCharts } from "./applicationCharts.ts";
import { audit } from "./audit.ts";
import { auditPage } from "./auditPage.ts";
import { briefing } from "./briefing.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { disclosureCharts } from "./disclosureCharts.ts";
import { exporting } from "./export.ts";
import { observation } from "./observation.ts";
import { offline } from "./offline.ts";
import { otherCharts } from "./otherCharts.ts";
import { pages } from "./pages.ts";
import { search } from "./search.ts";
import { sheets } from "./sheets.ts";
import { shell } from "./shell.ts";
import { slides } from "./slides.ts";
import { table } from "./table.ts";

export const en: Translation<typeof zh> = {
  ...exporting,
  ...shell,
  ...table,
  ...observation,
  ...pages,
  ...otherCharts,
  ...disclosureCharts,
  ...chart,
  ...briefing,
  ...card,
  ...slides,
  ...search,
  ...offline,
  ...sheets,
  ...applicationCharts,
  ...audit,
  ...auditPage,
};
