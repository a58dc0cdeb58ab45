import type { Form } from "../forms/form.ts";
import type { Words } from "../i18n/words.ts";
import type { TopicPageId } from "./topics.ts";

/** What a subject is about: the forms since 2019 ask other things of two of them. */
export function topicLead(form: Form, page: TopicPageId, words: Words): string {
  if (page === "disclosure" && !form.has("channel.website"))
    return words.t("topic.disclosure.leadOfTables");
  if (page === "applications" && form.has("request.total"))
    return words.t("topic.applications.leadOfTables");
  return words.t(`topic.${page}.lead`);
}
