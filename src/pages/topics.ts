import type { IndicatorId } from "../forms/indicators.ts";
import { type TopicId, topicIds } from "../forms/topics.ts";

/** The pages that are made of charts, and the numbers each opens with. */
export const figures = {
  disclosure: ["proactive.total", "channel.website", "proactive.normative", "n.enterprise.items"],
  responses: ["response.hotTopics", "response.articles", "response.interviews", "complaints.total"],
  applications: [
    "application.received",
    "application.closed.onTime",
    "application.replied.granted",
    "fees.collected",
  ],
  review: ["review.total", "review.corrected", "litigation.total", "litigation.corrected"],
  services: ["service.items", "service.online", "service.handled.licence", "service.certificates"],
  capacity: ["capacity.offices", "capacity.staff", "capacity.budget", "training.trainees"],
} as const satisfies Record<TopicId, readonly IndicatorId[]>;

export type TopicPageId = TopicId;
export const topicPages = topicIds;
