import { readCell } from "../../domain/cell.ts";
import type { Observation } from "../../domain/observation.ts";
import type { Report } from "../../domain/report.ts";
import { appendixIndicators } from "../../forms/2014/appendix.ts";
import { proseIndicators } from "../../forms/hailing/prose.ts";
import { annexIndicators } from "../../forms/jiangsu/annex.ts";
import { serviceIndicators } from "../../forms/jiangsu/services.ts";
import { annexCells } from "./annex.ts";
import { appendixCells, printedUnits } from "./appendix.ts";
import { hailing2017Key } from "./key.ts";
import { hailing2017Particulars } from "./particulars.ts";
import { proseFigures } from "./prose.ts";
import { accounts, measures, outline, proseAccounts } from "./text.ts";

/** The second appendix prints a count and its share side by side: eleven lines, 21 cells. */
const annexLines = 10;

const appendix = [...appendixIndicators, ...serviceIndicators].map(
  (indicator, index): Observation => ({
    indicator: indicator.id,
    value: readCell(appendixCells[indicator.id as keyof typeof appendixCells]),
    unit: {
      symbol: indicator.unit,
      given: printedUnits.has(indicator.id) ? "printed" : "supplied",
    },
    location: {
      origin: "appendix",
      code: indicator.code,
      position: index + 1,
      scope: indicator.scope,
    },
  }),
);

const annex = annexIndicators.map(
  (indicator, index): Observation => ({
    indicator: indicator.id,
    value: readCell(annexCells[indicator.id as keyof typeof annexCells]),
    unit: { symbol: indicator.unit, given: "printed" },
    location: {
      origin: "annex",
      code: indicator.code,
      position: Math.min(Math.floor(index / 2), annexLines) + 1,
      scope: indicator.scope,
    },
  }),
);

const prose = proseIndicators.map((indicator): Observation => {
  const { value, paragraph, unitPrinted } = proseFigures[indicator.id as keyof typeof proseFigures];
  return {
    indicator: indicator.id,
    value,
    unit: { symbol: indicator.unit, given: unitPrinted ? "printed" : "supplied" },
    location: {
      origin: "prose",
      code: indicator.code,
      position: paragraph,
      scope: indicator.scope,
    },
  };
});

/** Hailing District, Taizhou, Jiangsu: the report for 2017. */
export const hailing2017: Report = {
  ...hailing2017Key,
  particulars: hailing2017Particulars,
  observations: [...appendix, ...annex, ...prose],
  accounts: [...accounts, ...proseAccounts],
  outline,
  measures,
};
