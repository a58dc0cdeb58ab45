import type { IndicatorId } from "../../forms/indicators.ts";
import type { ConditionKey } from "../../i18n/assumptionText.ts";

/** How headlines about applications begin when one of these numbers is assumed to be another. */
export const conditions: Partial<Record<IndicatorId, ConditionKey>> = {
  "application.replied": "assumption.if.replied",
  "application.replied.refused": "assumption.if.refused",
  "source.citizen": "assumption.if.citizen",
};
