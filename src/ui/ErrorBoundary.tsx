import { Component, type ReactNode } from "react";

type ErrorBoundaryProps = {
  /** Shown in place of what failed. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  children: ReactNode;
};

/** Keeps a failure to the part in which it happened; the rest of the page lives on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback(error, () => this.setState({ error: undefined }));
  }
}
