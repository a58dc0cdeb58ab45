import { Link, type LinkProps, useLocation } from "react-router-dom";
import { barePath } from "./languagePath.ts";
import { useLinkPlace } from "./useLinkPlace.ts";
import { withSticky } from "./withSticky.ts";

type PageLinkProps = Omit<LinkProps, "to"> & {
  to: string;
  /** The id of the report that it leads to; without it the one that the page is about. */
  report?: string;
};

/** A link within the product that keeps the language, the report and the theme. */
export function PageLink({ to, report, ...rest }: PageLinkProps) {
  const place = useLinkPlace();
  const address = withSticky(to, { ...place, report: report ?? place.report });
  // What the router would otherwise note on each link is for a framework that we do not use.
  return <Link to={address} discover="none" {...rest} />;
}

/**
 * The same for navigation: it says which page is the present one, in whatever language and whether
 * or not its host ends addresses with a slash.
 */
export function PageNavLink({ to, ...rest }: PageLinkProps) {
  const here = barePath(useLocation().pathname) === to;
  return <PageLink to={to} aria-current={here ? "page" : undefined} {...rest} />;
}
