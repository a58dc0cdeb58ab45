import { useState } from "react";
import { useQuery } from "../address/useQuery.ts";
import type { Finding } from "../audit/finding.ts";
import { findingTopics } from "../audit/findingTopic.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ChoiceField } from "../ui/ChoiceField.tsx";
import styles from "./FindingFilters.module.css";
import {
  type FindingFilter,
  findingKinds,
  findingMarks,
  matchesFilter,
  severities,
} from "./findingFilter.ts";
import { topicName } from "./topicName.ts";

type FindingFiltersProps = { findings: readonly Finding[]; filter: FindingFilter };

/** The filters, each option with the number of findings it would leave; empty ones are left out. */
export function FindingFilters({ findings, filter }: FindingFiltersProps) {
  const words = useWords();
  const { change } = useQuery();
  // Folded away until they are asked for, by hand or by the address that was followed.
  const [filtered] = useState(() => Object.values(filter).some((value) => value !== "all"));
  const all = { value: "all", label: words.t("auditPage.all") };

  function options<Value extends string>(
    name: keyof FindingFilter,
    values: readonly Value[],
    label: (value: Value) => string,
  ) {
    const counted = values.map((value) => ({
      value,
      count: findings.filter((each) => matchesFilter(each, { ...filter, [name]: value })).length,
    }));
    return [
      all,
      ...counted
        .filter(({ value, count }) => count > 0 || filter[name] === value)
        .map(({ value, count }) => ({
          value,
          label: words.t("auditPage.option", { label: label(value), count }),
        })),
    ];
  }

  const set = (name: keyof FindingFilter) => (value: string) =>
    change({ [name]: value === "all" ? null : value, ...(name === "topic" && { section: null }) });

  return (
    <details className={styles.folded} open={filtered}>
      <summary className={styles.summary}>{words.t("auditPage.filters")}</summary>
      <search className={styles.filters} aria-label={words.t("auditPage.filters")}>
        <ChoiceField
          label={words.t("auditPage.mark")}
          value={filter.mark}
          options={options("mark", findingMarks, (value) => words.t(`audit.mark.${value}`))}
          onChange={set("mark")}
        />
        <ChoiceField
          label={words.t("auditPage.severity")}
          value={filter.severity}
          options={options("severity", severities, (value) => words.t(`audit.severity.${value}`))}
          onChange={set("severity")}
        />
        <ChoiceField
          label={words.t("auditPage.kind")}
          value={filter.kind}
          options={options("kind", findingKinds, (value) => words.t(`audit.kind.${value}`))}
          onChange={set("kind")}
        />
        <ChoiceField
          label={words.t("auditPage.topic")}
          value={filter.topic}
          options={options("topic", findingTopics, (value) => topicName(value, words))}
          onChange={set("topic")}
        />
      </search>
    </details>
  );
}
