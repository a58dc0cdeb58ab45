import { outcomesChart } from "../../charts/applications/outcomes.ts";
import type { ChartDefinition } from "../../charts/definition.ts";
import { channelsChart } from "../../charts/disclosure/channels.ts";
import { reviewChart } from "../../charts/review/outcomes.ts";
import { metricsChart } from "../../charts/services/metrics.ts";
import { type TopicPageId, topicPages } from "../topics.ts";

/** What most people come for: each subject with the chart that stands for it on the first screen. */
export const subjects: readonly { readonly page: TopicPageId; readonly chart: ChartDefinition }[] =
  [
    { page: "disclosure", chart: channelsChart },
    { page: "applications", chart: outcomesChart },
    { page: "review", chart: reviewChart },
    { page: "services", chart: metricsChart },
  ];

/** The others, which the first screen names below. */
export const otherTopics = topicPages.filter((page) =>
  subjects.every((subject) => subject.page !== page),
);
