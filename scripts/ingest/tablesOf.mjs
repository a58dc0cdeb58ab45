import { basename } from "node:path";

/** What every row says first: which file, and which report it is of. */
const about = [
  ["file", "string", "The file that was read"],
  ["place", "string", "Place or authority, as the file names it; missing where it does not"],
  ["year", "integer", "Year of the report"],
];

/** [name, type, what it is] of each column. */
const columns = {
  results: [
    about[0],
    ["read", "string", "yes or no"],
    ...about.slice(1),
    ["proved", "integer", "Cells that a sum of the form proves"],
    ["readAsIs", "integer", "Cells that stand alone, and against which nothing speaks"],
    ["open", "integer", "Cells that can be read in several ways or in none; they have no value"],
    ["unmatched", "integer", "Rows that fit nowhere in the form"],
    ["broken", "integer", "Checks that do not hold"],
    ["message", "string", "Why the file could not be read"],
  ],
  observations: [
    ...about,
    ["indicator", "string", "Row of the form"],
    ["applicant", "string", "Column of table three; empty elsewhere"],
    ["unit", "string", "Unit of the form"],
    [
      "value",
      "number",
      "The number; empty for blank, open and unreadable cells, which are never 0",
    ],
    ["status", "string", "What kind of value it is"],
    ["proof", "string", "proved, read or open"],
    ["printed", "string", "As it stands in the file"],
  ],
  findings: [
    ...about,
    ["rule", "string", "The check"],
    ["verdict", "string", "holds, broken or undecidable"],
    ["left", "string", "One side as arithmetic"],
    ["leftValue", "number", "What it comes to"],
    ["right", "string", "The other side as arithmetic"],
    ["rightValue", "number", "What it comes to"],
    ["difference", "number", "Left less right"],
  ],
};

function aboutOf(path, { report }) {
  return { file: basename(path), place: report.place ?? null, year: report.year ?? null };
}

function resultRow(path, { document, message = "" }) {
  if (!document) return { file: basename(path), read: "no", message };
  const { observations, unmatched, findings } = document;
  const count = (proof) => observations.filter((each) => each.proof === proof).length;
  return {
    ...{ ...aboutOf(path, document), read: "yes", message },
    ...{ proved: count("proved"), readAsIs: count("read"), open: count("open") },
    unmatched: unmatched.length,
    broken: findings.filter(({ verdict }) => verdict === "broken").length,
  };
}

function observationRows(path, document) {
  const { observations, prose = [] } = document;
  return [...observations, ...prose].map(
    ({ indicator, applicant = "", unit, value, status, proof, printed = "" }) => ({
      ...aboutOf(path, document),
      ...{ indicator, applicant, unit, value, status, proof, printed },
    }),
  );
}

function findingRows(path, document) {
  return document.findings.map(({ rule, verdict, left, right, difference }) => ({
    ...{ ...aboutOf(path, document), rule, verdict, left: left.text, leftValue: left.value },
    ...{ right: right.text, rightValue: right.value, difference },
  }));
}

/**
 * All that was read from many files, as three tables in the order of the files.
 * @param results of each file the document that was read from it, or the message why none was
 */
export function tablesOf(paths, results) {
  const documents = paths.flatMap((path, at) =>
    results[at].document ? [[path, results[at].document]] : [],
  );
  return {
    results: {
      columns: columns.results,
      rows: paths.map((path, at) => resultRow(path, results[at])),
    },
    observations: {
      columns: columns.observations,
      rows: documents.flatMap((each) => observationRows(...each)),
    },
    findings: {
      columns: columns.findings,
      rows: documents.flatMap((each) => findingRows(...each)),
    },
  };
}
