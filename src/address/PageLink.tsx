import { Link, type LinkProps, NavLink, useSearchParams } from "react-router-dom";
import { withSticky } from "./useQuery.ts";

type PageLinkProps = Omit<LinkProps, "to"> & { to: string };

/** A link within the product that keeps the language and the theme. */
export function PageLink({ to, ...rest }: PageLinkProps) {
  const [query] = useSearchParams();
  return <Link to={withSticky(to, query)} {...rest} />;
}

/** The same for navigation: it says which page is the present one. */
export function PageNavLink({ to, ...rest }: PageLinkProps) {
  const [query] = useSearchParams();
  return <NavLink to={withSticky(to, query)} end {...rest} />;
}
