import type { ChartDefinition } from "../../charts/definition.ts";
import { type GlanceForm, glances } from "../../charts/glance/glances.ts";
import { findChart } from "../../charts/registry.ts";
import { type TopicPageId, topicPages } from "../topics.ts";

export type Subject = {
  readonly page: TopicPageId;
  readonly chart: ChartDefinition;
  readonly form: GlanceForm;
};

/** What most people come for: each subject with the chart that stands for it on the first screen. */
export const subjects: readonly Subject[] = glances.flatMap(({ chart: id, form }) => {
  const chart = findChart(id);
  const page = topicPages.find((each) => each === chart?.page);
  return chart && page ? [{ page, chart, form }] : [];
});

/** The others, which the first screen names below. */
export const otherTopics = topicPages.filter((page) =>
  subjects.every((subject) => subject.page !== page),
);
