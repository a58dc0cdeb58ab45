import type { ChartDefinition } from "../../charts/definition.ts";
import { type GlanceForm, glances } from "../../charts/glance/glances.ts";
import { chartsFor } from "../../charts/registry.ts";
import { type Form, perForm } from "../../forms/form.ts";
import type { TopicId } from "../../forms/topics.ts";

export type Subject = {
  readonly page: TopicId;
  readonly chart: ChartDefinition;
  readonly form: GlanceForm;
};

/** What most people come for: each subject with the chart that stands for it on the first screen. */
export const subjectsOf: (form: Form) => readonly Subject[] = perForm((form) =>
  glances.flatMap(({ chart: id, form: told }) => {
    const chart = chartsFor(form).find((each) => each.id === id);
    const page = form.topics.find((each) => each === chart?.page);
    return chart && page ? [{ page, chart, form: told }] : [];
  }),
);

/** The others, which the first screen names below. */
export function otherTopics(form: Form): readonly TopicId[] {
  return form.topics.filter((page) => subjectsOf(form).every((subject) => subject.page !== page));
}
