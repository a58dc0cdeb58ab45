import type { Translation } from "../translation.ts";
import type { check as source } from "../zh/check.ts";

export const check: Translation<typeof source> = {
  "check.lead":
    "Drop a file here. Every number is set beside its place in the file; what the form’s own sums prove is marked as proved, what cannot be told is asked, and what does not add up is listed. The file is read in this browser alone and is not uploaded.",
  "check.headline": "Drop a report in and see whether its numbers add up",
  "check.drop": "Drop reports here",
  "check.choose": "Choose files",
  "check.paste": "Ctrl+V pastes a file, a table or text as well.",
  "check.formats":
    "It reads web pages (HTML, MHTML), text, Markdown, CSV, DOCX, DOC, WPS, ODT, XLSX, XLS, ET, ODS, OFD and PDFs with text: tables 二, 三 and 四 of the forms since 2019.",
  "check.limits":
    "At most {bytes} MB a file, {unpacked} MB unpacked, {pages} pages of a PDF, and {minutes} {minutes|minute|minutes} of reading.",
  "check.given": "Just dropped",
  "check.waiting": "Waiting",
  "check.reading": "Reading…",
  "check.cancel": "Cancel",
  "check.cancelled": "Cancelled",
  "check.again": "Read again",
  "check.remove": "Remove from the list",
  "check.readOut": "{n} {n|number|numbers} read, {open} to settle",
  "check.open": "Check {place} {year}",
  "check.needsAbout":
    "The file does not say which place and year it is about: fill them in to open it.",
  "check.place": "Place or authority",
  "check.year": "Year",
  "check.yearWrong": "A year between 2008 and 2100, such as 2025.",
  "check.placeWrong": "The name of the place or authority.",
  "check.show": "Open",
  "check.save": "Save",
  "check.keptHere": "Reports in this browser",
  "check.keptLead":
    "They are kept in this browser only. Clearing its data removes them. “Save as a file” keeps one with the document, its numbers and what you changed; dropped here again, it goes on where you were.",
  "check.takeAlong": "Save as a file",
  "check.takeAllAlong": "Save all {n} as one file",
  "check.fileOfReports": "reports",
  "check.broughtBack": "{n} {n|report|reports} brought back, in the list below.",
  "check.delete": "Delete",
  "check.deleted": "“{name}” was deleted.",
  "check.undo": "Undo",
  "check.full":
    "The browser has no room left: everything works now, but after closing the page the file has to be read again. Delete reports that you no longer need.",
  "check.blocked":
    "The browser keeps nothing (a private window, or a setting): everything works now, but after closing the page the file has to be read again.",
  "check.settled": "{n} {n|contradiction|contradictions}, {open} {open|number|numbers} to settle",
  "check.settledAgree": "No contradiction found, {open} {open|number|numbers} to settle",
  "check.settledNothing": "No contradiction found, and no number to settle",
  "check.settledBroken": "{n} {n|contradiction|contradictions}, no number to settle",
  "check.from":
    "{file}: {n} {n|number|numbers} read, {proved} of them proved by the form’s own sums and {read} read by themselves; {open} to settle. The file was read on this machine and not uploaded.",
  "check.blanks": "{n} more {n|cell is|cells are} blank or struck out.",
  "check.mendedCount":
    "You filled in or changed {n} {n|number|numbers}: charts and checks follow what you wrote.",
  "check.source": "The document, as it was read",
  "check.sourceHint": "Choose a row to see the numbers read from it.",
  "check.rowNumbers": "Numbers read from this row",
  "check.noRow": "No number was read here.",
  "check.contradictions": "Contradictions",
  "check.openCells": "To settle",
  "check.doubtful": "Worth another look",
  "check.unmatched": "Rows that fit nowhere",
  "check.issues": "Noticed while reading",
  "check.noContradiction": "Nothing within or between the tables contradicts anything.",
  "check.seeSource": "See the document",
  "check.may": "It may be",
  "check.change": "Change {name} to {value}",
  "check.wayToMend":
    "If the other numbers are right, this change makes it agree. Look it up in your records first:",
  "check.waysToMend":
    "Any one of these changes makes it agree, and it may be another. The report cannot tell which number is wrong; your records can:",
  "check.settlesMore": "{n} {n|other check agrees|other checks agree} with it too",
  "check.confirm": "Set",
  "check.proof.proved": "proved by the form’s sums",
  "check.proof.read": "read by itself",
  "check.proof.open": "to settle",
  "check.proof.mended": "changed by you, before: {before}",
  "check.notNumber": "“{text}” is no number. Write digits, or “/” or “—” as reports do.",
  "check.empty": "No number yet. If the cell is blank in the document, press “Blank there”.",
  "check.blank": "Blank there",
  "check.changed": "{name} is now {value}.",
  "check.undone": "Undone: {name} is {value} again.",
  "check.toDashboard": "All charts",
  "check.toAudit": "All checks",
  "check.another": "Read another",
  "check.about": "Place and year",
  "check.issue.openCell": "A cell cannot be told",
  "check.issue.unmatchedRow": "A row fits nowhere in the form",
  "check.issue.repeatedRow": "The same row stands there twice; the first was taken",
  "check.issue.missingRow": "The file does not have this row",
  "check.issue.notANumber": "A cell holds no plain number",
  "reading.empty": "The file is empty: check that it is the one you meant.",
  "reading.tooLarge":
    "The file is too large (at most {bytes} MB, {unpacked} MB unpacked, {pages} pages of a PDF): take its pictures out, or leave only the pages of the report, and try again.",
  "reading.unknownFormat":
    "This format cannot be read yet: save it as a web page, text or DOCX and try again.",
  "reading.damaged": "The file is damaged: download or save it again.",
  "reading.locked":
    "This is the lock of a file that is open: take the one whose name does not begin with ~$.",
  "reading.password": "The file has a password: remove it and try again.",
  "reading.scan": "It holds pictures and no text: use the original, or recognise its text first.",
  "reading.noReport":
    "None of tables 二, 三 and 四 of the forms of 2019 and 2021 is in it: check that it is the report itself.",
  "reading.notReadable":
    "The browser cannot read the file: another program has it open, or it was moved. Close that program and drop it again.",
  "reading.tooSlow":
    "It was not read within {minutes} {minutes|minute|minutes} and was stopped. Save it as DOCX or a web page and try again.",
  "reading.ours":
    "The program failed, not the file. Save it as DOCX or a web page and try again, and tell us of this file.",
};
