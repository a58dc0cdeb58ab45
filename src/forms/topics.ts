/**
 * The subjects that people come for, each with the headings of the forms and of the prose that speak
 * of it, in whatever form. What stands below a heading belongs to it; every heading with rows belongs to exactly one subject.
 */
export const headingsByTopic = {
  disclosure: ["appendix.1", "prose.2.1", "prose.2.2", "table2.1"],
  responses: ["appendix.2", "appendix.6", "appendix.7", "prose.1.2", "prose.1.4"],
  applications: ["appendix.3", "appendix.8", "annex", "prose.3", "table3"],
  review: ["appendix.4", "appendix.5", "prose.4", "table4"],
  administration: ["table2.5", "table2.6", "table2.8", "table2.9"],
  services: ["appendix.services", "prose.1.3", "prose.5"],
  capacity: ["appendix.9", "appendix.10", "prose.1.1"],
} as const;

export type TopicId = keyof typeof headingsByTopic;

/** In the order of the navigation. */
export const topicIds = Object.keys(headingsByTopic) as TopicId[];

/** Whether a name, of a page say, is that of a subject. */
export function isTopic(name: string): name is TopicId {
  return Object.hasOwn(headingsByTopic, name);
}
