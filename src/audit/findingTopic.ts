import { topicOf } from "../forms/topicOf.ts";
import { type TopicId, topicIds } from "../forms/topics.ts";
import type { Finding } from "./finding.ts";

/** A subject of the form, or the report's text as a whole, which belongs to none of them. */
export type FindingTopic = TopicId | "text";

/** In the order of the navigation. Every finding belongs to exactly one. */
export const findingTopics: readonly FindingTopic[] = [...topicIds, "text"];

/** Where a finding is filed: with the number that it is about. */
export function topicOfFinding({ subject }: Finding): FindingTopic {
  return (subject === undefined ? undefined : topicOf(subject)) ?? "text";
}

export function findingsOn(findings: readonly Finding[], topic: FindingTopic): readonly Finding[] {
  return findings.filter((finding) => topicOfFinding(finding) === topic);
}
