import { StrictMode } from "react";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router-dom";
import { App } from "../app/App.tsx";
import { wantPage } from "../app/pageWanted.ts";
import { DrawAheadContext } from "../charts/frame/drawnAhead.ts";
import "../i18n/allWords.ts";
import { drawAhead } from "./drawAhead.tsx";

/** A page as it stands before anyone has done anything with it. */
export type RenderedPage = {
  readonly title: string;
  /** What it says in a sentence or two; empty where there is nothing to say. */
  readonly description: string;
  /** What stands within the element that React takes over. */
  readonly html: string;
};

wantPage();

/** The titles and links that React puts before everything else: they belong into the head. */
const hoisted =
  /^(?:<title>([^<]*)<\/title>|<meta name="description" content="([^"]*)"\/>|<link[^>]*>|<meta[^>]*>)/;

/**
 * Renders the page at a path, drawings included.
 * @param path below the site's address, such as "/en/data"
 * @throws where a part of the page fails: a page that says "could not be drawn" must not be published.
 */
export async function renderPage(path: string): Promise<RenderedPage> {
  const failures: unknown[] = [];
  const base = import.meta.env.BASE_URL;
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={base} location={base + path.slice(1)}>
        <DrawAheadContext value={drawAhead}>
          <App />
        </DrawAheadContext>
      </StaticRouter>
    </StrictMode>,
    {
      onError: (error) => {
        failures.push(error);
      },
      // Otherwise large parts come at the end, with a script that moves them into their places.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  let html = await new Response(prelude).text();
  if (failures.length > 0) throw failures[0];
  let title: string | undefined;
  let description = "";
  for (let found = hoisted.exec(html); found; found = hoisted.exec(html)) {
    title ??= found[1];
    description ||= found[2] ?? "";
    html = html.slice(found[0].length);
  }
  if (title === undefined) throw new Error(`The page ${path} has no title.`);
  return { title, description, html };
}
