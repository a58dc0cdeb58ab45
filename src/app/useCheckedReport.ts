import { useLocation } from "react-router-dom";
import { reportIdOf } from "../address/languagePath.ts";
import { isOwnId } from "../library/own/ownId.ts";
import { defaultKey } from "../reports/defaultKey.ts";

/** The report below whose address files are checked: the one that was read here, or the first, which has such a page. */
export function useCheckedReport(): string {
  const id = reportIdOf(useLocation().pathname);
  return isOwnId(id) ? id : defaultKey.id;
}
