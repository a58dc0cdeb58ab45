/**
 * The subjects that people come for, in the order of the navigation. Which headings speak of each is told
 * elsewhere: the shell needs only the names.
 */
export const topicIds = ["disclosure", "responses", "applications", "review", "administration", "services", "capacity"] as const;

export type TopicId = (typeof topicIds)[number];

/** Whether a name, of a page say, is that of a subject. */
export function isTopic(name: string): name is TopicId {
  return (topicIds as readonly string[]).includes(name);
}
