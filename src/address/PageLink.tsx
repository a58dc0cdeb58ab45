import { Link, type LinkProps, useLocation } from "react-router-dom";
import { barePath } from "./languagePath.ts";
import { useLinkPlace } from "./useLinkPlace.ts";
import { withSticky } from "./withSticky.ts";

type PageLinkProps = Omit<LinkProps, "to"> & { to: string };

/** A link within the product that keeps the language and the theme. */
export function PageLink({ to, ...rest }: PageLinkProps) {
  return <Link to={withSticky(to, useLinkPlace())} {...rest} />;
}

/**
 * The same for navigation: it says which page is the present one, in whatever language and whether
 * or not its host ends addresses with a slash.
 */
export function PageNavLink({ to, ...rest }: PageLinkProps) {
  const here = barePath(useLocation().pathname) === to;
  return <PageLink to={to} aria-current={here ? "page" : undefined} {...rest} />;
}
