import type { Bilingual } from "../../domain/indicator.ts";

/** [id, Chinese, English, within a sentence in English]: the columns of table 三 as printed, before its 总计. */
const rows = [
  ["citizen", "自然人", "Individuals", "individuals"],
  ["enterprise", "商业企业", "Businesses", "businesses"],
  ["research", "科研机构", "Research institutions", "research institutions"],
  ["publicInterest", "社会公益组织", "Public-interest organisations", "public-interest organisations"],
  ["legalService", "法律服务机构", "Legal service providers", "legal service providers"],
  ["otherOrganisation", "其他组织", "Other organisations", "other organisations"],
] as const;

export type ApplicantId = (typeof rows)[number][0];

export type Applicant = { readonly id: ApplicantId; readonly label: Bilingual; readonly within: string };

/** Who applied: one natural person or five kinds of organisation. */
export const applicants: readonly Applicant[] = rows.map(([id, zh, en, within]) => ({ id, label: { zh, en }, within }));

/** The cell of a row in the column of an applicant. */
export function cellId<Row extends string, Id extends ApplicantId>(row: Row, applicant: Id): `${Row}@${Id}` {
  return `${row}@${applicant}`;
}
