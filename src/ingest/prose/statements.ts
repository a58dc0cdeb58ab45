import { documentStatements, itemStatements } from "./disclosureStatements.ts";
import { disputeStatements } from "./disputeStatements.ts";
import { requestStatements } from "./requestStatements.ts";
import { head, type Statement } from "./statement.ts";
import { yuan } from "./wording.ts";

/** Section 六: what was charged for processing requests. */
function feeStatements(): readonly Statement[] {
  const fee = "(?:政府)?(?:信息公开)?(?:信息)?(?:公开)?处理费用?";
  return [{ id: "text.fee", pattern: new RegExp(`${head}(?:收取|收缴)的?${fee}(?:金额)?${yuan}`) }];
}

/** Everything that is understood in a section, the more telling of two alike first. */
export function statementsOf(section: "一" | "六", year: number | undefined): readonly Statement[] {
  if (section === "六") return feeStatements();
  return [
    ...requestStatements(year),
    ...disputeStatements(),
    ...itemStatements(),
    ...documentStatements(),
  ];
}
