import type { MouseEvent, ReactNode } from "react";
import { useHref, useLocation } from "react-router-dom";
import { useQuery } from "../../address/useQuery.ts";
import { assumptionChange } from "../assumption.ts";
import styles from "./ChartNotes.module.css";

type AssumptionLinkProps = {
  chartId: string;
  /** Undefined leads back to the report as it is. */
  id: string | undefined;
  children: ReactNode;
};

/** A link to the same page with a chart under an assumption, or as reported. */
export function AssumptionLink({ chartId, id, children }: AssumptionLinkProps) {
  const { query, change } = useQuery();
  const { pathname } = useLocation();
  const changes = assumptionChange(chartId, id);
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") params.delete(name);
    else params.set(name, value);
  }
  const search = params.toString();
  const href = useHref({ pathname, search: search && `?${search}`, hash: `#${chartId}` });

  function follow(event: MouseEvent) {
    // Another tab or window is the browser's affair.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(changes, { push: true });
  }

  return (
    <a className={styles.link} href={href} onClick={follow}>
      {children}
    </a>
  );
}
