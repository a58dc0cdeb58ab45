import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router-dom";
import { PageLink } from "../address/PageLink.tsx";
import { chartPath } from "../address/paths.ts";
import { useQuery } from "../address/useQuery.ts";
import { ChartFrame } from "../charts/frame/ChartFrame.tsx";
import { yearChart } from "../charts/overview/year.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./AllOnOneAxis.module.css";

/**
 * The figures of the table as one picture, above it but closed: the table is what people come for, and
 * what draws the picture is not loaded until someone wants it, or an address asks for it.
 */
export function AllOnOneAxis({ report }: { report: Report }) {
  const words = useWords();
  const { hash } = useLocation();
  const { query } = useQuery();
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const asked = hash === `#${yearChart.id}` || query.has(yearChart.id);

  // It may have been opened before the program was there, or be what the address is about.
  useEffect(() => {
    if (asked || details.current?.open) setOpen(true);
  }, [asked]);

  return (
    <details
      data-needs-script=""
      ref={details}
      id={open ? undefined : yearChart.id}
      open={open}
      className={styles.details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>{words.t("year.open")}</summary>
      {open ? (
        <ChartFrame definition={yearChart} report={report} />
      ) : (
        <PageLink to={chartPath(yearChart.id)}>{words.t("year.title")}</PageLink>
      )}
    </details>
  );
}
