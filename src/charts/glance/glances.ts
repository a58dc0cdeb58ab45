/** How a chart is told in a glance. */
export type GlanceForm = "bars" | "totals" | "squares" | "pairs" | "shares";

/** The charts that are shown in a glance, in the order of the form, each in the form that tells it. */
export const glances = [
  { chart: "disclosure.channels", form: "bars" },
  { chart: "disclosure.documents", form: "bars" },
  { chart: "disclosure.published", form: "bars" },
  { chart: "applications.outcomes", form: "squares" },
  { chart: "applications.results", form: "bars" },
  { chart: "review.outcomes", form: "pairs" },
  { chart: "review.tracks", form: "totals" },
  { chart: "administration.decisions", form: "bars" },
  { chart: "services.metrics", form: "shares" },
] as const satisfies readonly { chart: string; form: GlanceForm }[];
