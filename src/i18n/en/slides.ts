import type { Translation } from "../translation.ts";
import type { slides as source } from "../zh/slides.ts";

export const slides: Translation<typeof source> = {
  "slides.colon": ": ",
  "slides.derived": "Derived by us: {label} = {formula} = {value}",
  "slides.log":
    "The horizontal axis is logarithmic: each step is ten times the one before. Zero has no place on it and stands behind the item’s name.",
  "slides.moreNotes": "{n|One more note is|More notes are} in the speaker’s notes.",
  "slides.numbersOf": "{title}: all numbers of the chart",
  "slides.continued": "{title} ({n}/{total})",
  "slides.sheet.chart": "Chart",
  "slides.sheet.data": "Data",
  "slides.sheet.label": "Label",
  "slides.shape.kicker": "Topic",
  "slides.shape.title": "Title",
  "slides.shape.subtitle": "Subtitle",
  "slides.shape.panelTitle": "Panel title",
  "slides.shape.reference": "Reference label",
  "slides.shape.text": "Text",
  "slides.shape.number": "Number",
  "slides.shape.table": "Table",
  "slides.shape.comment": "Comment",
  "slides.shape.notes": "Notes",
  "slides.shape.source": "Source",
  "slides.shape.rule": "Rule",
};
