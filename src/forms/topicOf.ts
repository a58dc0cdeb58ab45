import { headingOf, indicatorOf } from "./indicators.ts";
import { type TopicId, topicIds } from "./topics.ts";

/**
 * Each subject with the headings of the forms and of the prose that speak
 * of it, in whatever form. What stands below a heading belongs to it; every heading with rows belongs to exactly one subject.
 */
const headingsByTopic = {
  disclosure: ["appendix.1", "prose.2.1", "prose.2.2", "prose.disclosure", "table2.1"],
  responses: ["appendix.2", "appendix.6", "appendix.7", "prose.1.2", "prose.1.4"],
  applications: ["appendix.3", "appendix.8", "annex", "prose.3", "prose.requests", "prose.fees", "table3"],
  review: ["appendix.4", "appendix.5", "prose.4", "prose.disputes", "table4"],
  administration: ["table2.5", "table2.6", "table2.8", "table2.9"],
  services: ["appendix.services", "prose.1.3", "prose.5"],
  capacity: ["appendix.9", "appendix.10", "prose.1.1"],
} as const satisfies Readonly<Record<TopicId, readonly string[]>>;

const topicByHeading = new Map<string, TopicId>(topicIds.flatMap((topic) => headingsByTopic[topic].map((heading) => [heading, topic] as const)));

/** The subject of a heading, or of the one above it. */
export function topicOfHeading(heading: string): TopicId | undefined {
  const own = topicByHeading.get(heading);
  if (own !== undefined) return own;
  const parent = headingOf(heading)?.parent;
  return parent === undefined ? undefined : topicOfHeading(parent);
}

/** The subject that an indicator belongs to. */
export function topicOf(indicator: string): TopicId | undefined {
  return topicOfHeading(indicatorOf(indicator).heading);
}
