import { type Form, perForm } from "../forms/form.ts";
import { decisionsChart } from "./administration/decisions.ts";
import { applicantsChart } from "./applications/applicants.ts";
import { arrivalChart } from "./applications/arrival.ts";
import { flowChart } from "./applications/flow.ts";
import { ledgerChart } from "./applications/ledger.ts";
import { matrixChart } from "./applications/matrix.ts";
import { outcomesChart } from "./applications/outcomes.ts";
import { reasonsChart } from "./applications/reasons.ts";
import { refusalsChart } from "./applications/refusals.ts";
import { resultsChart } from "./applications/results.ts";
import { routeChart } from "./applications/route.ts";
import { sourcesChart } from "./applications/sources.ts";
import { resourcesChart } from "./capacity/resources.ts";
import type { ChartDefinition } from "./definition.ts";
import { accountsChart } from "./disclosure/accounts.ts";
import { channelsChart } from "./disclosure/channels.ts";
import { documentsChart, publishedChart } from "./disclosure/documents.ts";
import { enterprisesChart } from "./disclosure/enterprises.ts";
import { yearChart } from "./overview/year.ts";
import { kindsChart } from "./responses/kinds.ts";
import { lettersChart } from "./responses/letters.ts";
import { reviewChart } from "./review/outcomes.ts";
import { tracksChart } from "./review/tracks.ts";
import { handledChart } from "./services/handled.ts";
import { listsChart } from "./services/lists.ts";
import { metricsChart } from "./services/metrics.ts";

/** Every chart, in the order in which pages show them. */
export const charts: readonly ChartDefinition[] = [
  yearChart,
  channelsChart,
  accountsChart,
  enterprisesChart,
  kindsChart,
  lettersChart,
  outcomesChart,
  arrivalChart,
  refusalsChart,
  sourcesChart,
  flowChart,
  reviewChart,
  metricsChart,
  handledChart,
  listsChart,
  resourcesChart,
  ledgerChart,
  resultsChart,
  applicantsChart,
  reasonsChart,
  matrixChart,
  routeChart,
  tracksChart,
  documentsChart,
  publishedChart,
  decisionsChart,
];

/** The charts that a form has the numbers for, in the order in which pages show them. */
export const chartsFor: (form: Form) => readonly ChartDefinition[] = perForm((form) =>
  charts.filter(({ needs }) => needs.every(form.has)),
);

/** A chart of any form. */
export function findChart(id: string): ChartDefinition | undefined {
  return charts.find((chart) => chart.id === id);
}
