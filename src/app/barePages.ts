import { matchPath } from "react-router-dom";
import { barePath } from "../address/languagePath.ts";
import { embedPath } from "../address/paths.ts";
import { presentPath } from "../briefing/basket/briefingPaths.ts";

const patterns = [embedPath("*"), presentPath];

/** A chart in a frame of another page stands without navigation, and so does what a room sees. */
export function isBarePage(pathname: string): boolean {
  const path = barePath(pathname);
  return patterns.some((pattern) => matchPath(pattern, path));
}
