/**
 * English for the units of the form, as [one, many]. An empty string where English puts no word
 * after the number. Where the unit covers many things, `countingWords` knows what is counted.
 */
export const englishUnits: Readonly<Record<string, readonly [string, string]>> = {
  条: ["item", "items"],
  件: ["item", "items"],
  次: ["time", "times"],
  篇: ["article", "articles"],
  期: ["session", "sessions"],
  人: ["person", "people"],
  人次: ["attendance", "attendances"],
  个: ["", ""],
  项: ["item", "items"],
  份: ["document", "documents"],
  天: ["day", "days"],
  工作日: ["working day", "working days"],
  名: ["place", "place"],
  元: ["yuan", "yuan"],
  万元: ["ten-thousand yuan", "ten-thousand yuan"],
  Mbps: ["Mbps", "Mbps"],
  "%": ["%", "%"],
};
