import { absoluteAddress } from "../../address/absoluteAddress.ts";
import { chartPath, embedPath } from "../../address/paths.ts";
import { type LinkPlace, withSticky } from "../../address/withSticky.ts";
import { assumptionName } from "../assumption.ts";
import type { ChartDefinition } from "../definition.ts";
import { type ChartView, serializeView } from "../view.ts";

export type ShownChart = {
  readonly definition: ChartDefinition;
  readonly view: ChartView;
  /** The id of the chosen assumption; undefined as reported. */
  readonly assumption: string | undefined;
};

/**
 * The absolute address of a chart as it is shown, alone on a page or in a frame of another site.
 * @param place where the link stands: in a text of its language, on a page with its theme
 * @param picture the format of a clean view for a screenshot; only for frames
 */
export function chartAddress(
  { definition, view, assumption }: ShownChart,
  place: LinkPlace,
  kind: "page" | "embed" = "page",
  picture?: string,
): string {
  const params = new URLSearchParams();
  const switched = serializeView(view, definition.switches);
  if (switched !== "") params.set(definition.id, switched);
  if (assumption !== undefined) params.set(assumptionName(definition.id), assumption);
  if (picture !== undefined) params.set("picture", picture);
  const path = kind === "page" ? chartPath(definition.id) : embedPath(definition.id);
  const own = params.toString();
  return absoluteAddress(withSticky(own ? `${path}?${own}` : path, place));
}

/**
 * A piece of HTML that shows the chart in another page and grows to its height: the frame says how
 * tall it is, and the script listens to that frame alone.
 * @param height of the frame where scripts are taken out of what is pasted
 */
export function embedCode(address: string, title: string, height: number): string {
  const { origin } = new URL(address);
  const safe = (text: string) =>
    text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return [
    `<iframe src="${safe(address)}" title="${safe(title)}" style="width:100%;border:0" height="${height}" loading="lazy"></iframe>`,
    "<script>",
    `addEventListener("message",function(e){if(e.origin!==${JSON.stringify(origin)}||!e.data||typeof e.data.gongkaiHeight!=="number")return;`,
    'document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.gongkaiHeight})})',
    "</script>",
  ].join("\n");
}

/** What an embedded chart has around it, in pixels: the padding of its page. */
const around = 24;

/** How tall a frame has to be that is as wide as the chart on this page. */
export function embedHeight(chartId: string): number {
  const chart = document.querySelector<HTMLElement>(`[data-chart="${CSS.escape(chartId)}"]`);
  return Math.ceil(((chart?.offsetHeight ?? 0) || 600) / 10) * 10 + around;
}
