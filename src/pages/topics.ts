import { type PageId, pageIds } from "../address/paths.ts";
import type { Form } from "../forms/form.ts";
import type { IndicatorId } from "../forms/indicators.ts";
import { isTopic, type TopicId, topicIds } from "../forms/topics.ts";

/** The pages that are made of charts, and the numbers each opens with, of those that the form has. */
export const figures: Readonly<Record<TopicId, readonly IndicatorId[]>> = {
  disclosure: [
    "proactive.total",
    "channel.website",
    "proactive.normative",
    "n.enterprise.items",
    "normative.made",
    "normative.issued",
    "normative.repealed",
    "normative.inForce",
    "rules.inForce",
  ],
  responses: ["response.hotTopics", "response.articles", "response.interviews", "complaints.total"],
  applications: [
    "application.received",
    "application.closed.onTime",
    "application.replied.granted",
    "fees.collected",
    "request.new",
    "request.carriedIn",
    "request.total",
    "request.carriedOut",
  ],
  review: [
    "review.total",
    "review.corrected",
    "litigation.total",
    "litigation.corrected",
    "dispute.review.total",
    "dispute.review.corrected",
    "dispute.direct.total",
    "dispute.afterReview.total",
  ],
  administration: ["licence.decisions", "penalty.decisions", "coercion.decisions", "charge.amount"],
  services: ["service.items", "service.online", "service.handled.licence", "service.certificates"],
  capacity: ["capacity.offices", "capacity.staff", "capacity.budget", "training.trainees"],
};

/** The pages that a report in this form has, in the order of the navigation. */
export function pagesOf({ topics }: Form): readonly PageId[] {
  return pageIds.filter((page) => !isTopic(page) || topics.includes(page));
}

export type TopicPageId = TopicId;
export const topicPages = topicIds;
