import { TriangleAlert } from "lucide-react";
import { Component, type ReactNode } from "react";
import { Button } from "./Button.tsx";

export interface ErrorBoundaryProps {
  /** What broke, as people call it: "The inspector". */
  name: string;
  /** Further buttons: a way to keep one's work. */
  actions?: ReactNode;
  children: ReactNode;
}

interface State {
  error: Error | undefined;
}

/** Holds what breaks in one part of the page: it shows a message of its own there, and the rest lives. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div
        role="alert"
        className="flex min-h-0 flex-1 flex-col items-start gap-3 overflow-auto bg-surface p-4 text-text"
      >
        <p className="flex items-center gap-2 font-semibold">
          <TriangleAlert size={16} className="shrink-0 text-boundary" aria-hidden />
          {this.props.name} stopped working
        </p>
        <p className="text-muted">The rest of the page goes on, and your model is not touched.</p>
        <pre className="max-w-full whitespace-pre-wrap rounded-control border border-hair p-2 font-mono text-11 text-muted">
          {error.message}
        </pre>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => this.setState({ error: undefined })}>Try again</Button>
          {this.props.actions}
        </div>
      </div>
    );
  }
}
