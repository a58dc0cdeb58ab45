import { headingOf, indicatorOf } from "./indicators.ts";
import { headingsByTopic, type TopicId, topicIds } from "./topics.ts";

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
