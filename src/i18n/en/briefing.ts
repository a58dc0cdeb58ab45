import type { Translation } from "../translation.ts";
import type { briefing as source } from "../zh/briefing.ts";

export const briefing: Translation<typeof source> = {
  "briefing.add": "Add to briefing",
  "briefing.addTable": "Add to briefing: {n} {n|row|rows}",
  "chart.addToBriefing": "Add to briefing",
  "briefing.added": "Added to the briefing, which now has {n} {n|item|items}",
  "briefing.addedUnkept":
    "Added to the briefing, which now has {n} {n|item|items}. The browser cannot keep it: save it as a file on the briefing page before you close this one.",
  "briefing.full": "The briefing has {most} items and is full. Please remove some first.",

  "briefing.headline.empty": "Put charts, numbers and text together into a briefing",
  "briefing.headline.some":
    "{n} {n|item|items}, {pages} pages with the cover, to present or to download",
  "briefing.lead":
    "The briefing stays in the browser of this device and is not uploaded. To move it or to pass it on, use a link or a file.",
  "briefing.defaultTitle": "{place} {year}: open government briefing",
  "briefing.defaultTitleSeveral": "Open government in {n} reports: a briefing",
  "briefing.defaultSubtitle": "From the annual report published by {publisher} on {date}",
  "briefing.defaultSubtitlePlain": "From {report}",
  "briefing.source": "Source: {report}",
  "briefing.untitled": "Text without a title",

  "briefing.empty.title": "The briefing is still empty",
  "briefing.empty.how":
    "Choose “Add to briefing” in the export menu of any chart, or open any number and choose “Add to briefing” on its card. Or begin here.",
  "briefing.empty.start": "Begin with six main charts",
  "briefing.empty.charts": "Or look at the charts first:",

  "briefing.tools": "Briefing tools",
  "briefing.present": "Present",
  "briefing.take": "Download",
  "briefing.pptx": "PowerPoint",
  "briefing.docx": "Word document",
  "briefing.zip": "Pictures (ZIP)",
  "briefing.print": "Print or save as PDF",
  "briefing.share": "Share",
  "briefing.copyLink": "Copy link",
  "briefing.saveFile": "Save as file",
  "briefing.openFile": "Open file",
  "briefing.dropHere": "Let go to open this briefing",
  "briefing.changes": "Changes",
  "briefing.undo": "Undo",
  "briefing.redo": "Redo",
  "briefing.clear": "Clear",
  "briefing.undone": "Undone",
  "briefing.redone": "Redone",
  "briefing.cleared": "Cleared; undo brings it back",

  "briefing.cover": "Cover",
  "briefing.title": "Title",
  "briefing.subtitle": "Subtitle",
  "briefing.language": "Language of the briefing",
  "briefing.items": "Content",
  "briefing.kind.chart": "Chart",
  "briefing.kind.number": "Number",
  "briefing.kind.table": "Table",
  "briefing.kind.text": "Text",
  "briefing.place": "Item {place} of {n}",
  "briefing.preview": "Preview of page {page}",
  "briefing.previewMore": "This table is long and takes {n} pages; the first is shown here.",
  "briefing.notDrawn": "This page could not be drawn. The others are unaffected.",
  "briefing.drag": "Drag to reorder",
  "briefing.up": "Move up: {name}",
  "briefing.down": "Move down: {name}",
  "briefing.remove": "Remove: {name}",
  "briefing.moved": "“{name}” is now item {place} of {n}",
  "briefing.atEdge": "“{name}” cannot go further that way",
  "briefing.removed": "Removed “{name}”; undo brings it back",
  "briefing.headline": "Headline of this page",
  "briefing.comment": "Comment (shown on the page)",
  "briefing.textTitle": "Title",
  "briefing.text": "Text (each line a paragraph)",
  "briefing.tableTitle": "Title of the table",
  "briefing.open.chart": "See the chart",
  "briefing.open.number": "See its source",
  "briefing.open.table": "See the data",

  "briefing.ready": "Suggested wording",
  "briefing.insert": "Put into the comment",
  "briefing.inserted": "Put into the comment of “{name}”",
  "briefing.copySentence": "Copy in Chinese",
  "briefing.copySentenceEn": "Copy in English",
  "briefing.sentence.chart": "{finding}. Main numbers: {facts}.",
  "briefing.sentence.finding": "{finding}.",
  "briefing.sentence.fact": "{label} {value}",
  "briefing.sentence.share": "{label} {value} ({share})",
  "briefing.sentence.number": "{name}: {value} ({place}).",
  "briefing.sentence.missing": "{name}: not in this report.",

  "briefing.caveat": "Say where the report disagrees with itself ({n} {n|place|places})",
  "briefing.caveat.title": "Take the caveat off this page?",
  "briefing.caveat.lead":
    "Who sees this page will not see what follows, and will take the numbers to be beyond doubt. The speaker's notes keep it.",
  "briefing.caveat.remove": "I know; take it off",
  "briefing.caveat.keep": "Keep the caveat",
  "briefing.caveat.gone": "The caveat is off; undo brings it back",

  "briefing.addHere": "Add another",
  "briefing.addChart": "Chart",
  "briefing.addChosen": "Add this chart",
  "briefing.addText": "Add a page of text",
  "briefing.newText": "A new page",

  "briefing.table.title": "{what} ({n} {n|row|rows})",
  "briefing.table.all": "All data",
  "briefing.table.page": "{title} · {page}/{pages}",
  "briefing.table.signed": "≠ The report disagrees with itself: {n} {n|number|numbers}.",

  "briefing.notKept":
    "The browser did not keep this briefing: its storage is blocked or full. Please save it as a file before you leave this page.",
  "briefing.dropped":
    "{n} {n|part|parts} could not be understood and {n|was|were} left out; the rest is here:",
  "briefing.dropped.notItem": "Item {item}: “{found}” is no item",
  "briefing.dropped.missing": "Item {item} has no “{found}”",
  "briefing.dropped.kind": "Item {item}: there is no kind called “{found}”",
  "briefing.dropped.report": "Item {item}: there is no report “{found}”",
  "briefing.dropped.chart":
    "Item {item}: there is no chart called “{found}”, or its report cannot draw it",
  "briefing.dropped.indicator": "Item {item}: there is no indicator called “{found}”",
  "briefing.dropped.view":
    "Item {item}: the chart does not know the options “{found}” and is shown without",
  "briefing.dropped.assumption":
    "Item {item}: the chart has no what-if “{found}” and is shown as reported",
  "briefing.dropped.long": "Item {item}: “{found}…” is too long and was cut",
  "briefing.dropped.count": "From item {item} on {found} more exceed the limit and were not read",
  "briefing.dropped.coverLong": "Cover: “{found}…” is too long and was cut",
  "briefing.opened.link": "Opened the briefing in the link, {n} {n|item|items}",
  "briefing.opened.file": "Opened {file}, {n} {n|item|items}",
  "briefing.opened.before": "The briefing before it is not lost: undo brings it back",
  "briefing.saveNow": "Save as file now",
  "briefing.linkUnread":
    "The briefing in the link is not open yet: a part of the page did not load. Reloading the page opens it.",
  "briefing.linkUnmade":
    "No link was made: a part of the page did not load. Please reload the page and try again.",
  "briefing.linkBroken":
    "The briefing in the link could not be read; most likely the link was not copied whole. Please ask for it again, or for a file. Your briefing is unchanged.",
  "briefing.fault.size":
    "{file} was not opened: it has {size} MB, more than the limit of 1 MB, and can be no briefing. Please choose a .gongkai.json file saved from this page. Your briefing is unchanged.",
  "briefing.fault.json":
    "{file} was not opened: line {line} is no valid JSON; the file may be incomplete, or wrongly edited. Please correct that line, or save the file anew. Your briefing is unchanged.",
  "briefing.fault.jsonNowhere":
    "{file} was not opened: it is no valid JSON; it may be incomplete, or no briefing at all. Please choose a .gongkai.json file saved from this page. Your briefing is unchanged.",
  "briefing.fault.format":
    '{file} was not opened: it lacks the mark of a briefing ("gongkai": "briefing") or the list of items. Please choose a .gongkai.json file saved from this page. Your briefing is unchanged.',
  "briefing.fault.version":
    "{file} was not opened: its version is {found}, and only version 1 is known here; it may come from a later release. Please open it there. Your briefing is unchanged.",
  "briefing.fault.nothing":
    "{file} was not opened: nothing in it can be read. Open another one, or save it again. The present briefing is unchanged.",
  "briefing.fault.versionless":
    "{file} was not opened: it names no version. Choose a .gongkai.json file that this page saved. The present briefing is unchanged.",
  "briefing.fault.unread":
    "{file} was not opened: the browser cannot read it. Please see that it is still in its place and may be read, and try again. Your briefing is unchanged.",

  "briefing.making": "Making: {format}…",
  "briefing.drawing": "Drawing page {page} of {n}",
  "briefing.failed":
    "{format} could not be made: {reason}. The briefing is unchanged; please try again, or choose another format.",
  "briefing.linkCopied": "Link copied: whoever opens it sees this briefing",
  "briefing.linkLong":
    "Link copied, but it has {n} characters, and some chat programs cut it. A file is safer.",
  "briefing.fileReports": "{n}-reports",
  "briefing.fileName": "briefing",

  "present.name": "Presentation",
  "present.previous": "Previous page",
  "present.next": "Next page",
  "present.leave": "End",
  "present.fullscreen": "Full screen",
  "present.window": "Leave full screen",
  "present.counter": "{page} / {n}",
  "present.page": "Page {page} of {n}",
  "present.nothing": "The briefing is still empty: there is nothing to present.",
  "present.back": "Back to the briefing",
};
