import { chartPath, pagePath } from "../../src/address/paths.ts";
import { pagesOf } from "../../src/pages/topics.ts";
import { charts, hailingForm } from "../fixtures/hailingForm.ts";

/** Every page with the charts that stand on it. */
export const pages = pagesOf(hailingForm).map((page) => ({
  page,
  path: pagePath(page),
  charts:
    // The picture above the table is there when it is opened.
    page === "data" ? [] : charts.filter((chart) => chart.page === page).map((chart) => chart.id),
}));

/** The pages that have charts. */
export const chartPages = [
  ...pages.filter((each) => each.charts.length > 0),
  { page: "data" as const, path: chartPath("overview.year"), charts: ["overview.year"] },
];

/** Every chart with its permanent address. */
export const chartPlaces = charts.map((chart) => ({
  id: chart.id,
  title: chart.title,
  path: chartPath(chart.id),
}));
