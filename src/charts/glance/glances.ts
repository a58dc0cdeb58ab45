/** How a chart is told in a glance. */
export type GlanceForm = "bars" | "squares" | "pairs" | "shares";

/** The charts that are shown in a glance, in the order of the form, each in the form that tells it. */
export const glances = [
  { chart: "disclosure.channels", form: "bars" },
  { chart: "applications.outcomes", form: "squares" },
  { chart: "review.outcomes", form: "pairs" },
  { chart: "services.metrics", form: "shares" },
] as const satisfies readonly { chart: string; form: GlanceForm }[];
