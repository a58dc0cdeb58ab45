import type { FindingTopic } from "../audit/findingTopic.ts";
import type { Words } from "../i18n/words.ts";

/** A subject as the navigation names it; the text as a whole has no page and a name of its own. */
export function topicName(topic: FindingTopic, words: Words): string {
  return words.t(topic === "text" ? "auditPage.topic.text" : `page.${topic}`);
}
