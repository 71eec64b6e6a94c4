import type { ReactNode } from 'react';
import { Component } from 'react';
import { Heading1 } from '../ui/Heading1.tsx';

export interface ErrorPageProps {
  /** Saves what is open. */
  readonly save: () => Promise<boolean>;
  readonly children: ReactNode;
}

interface ErrorPageState {
  /** The kind of error alone: its message could hold what was typed. */
  readonly kind: string | undefined;
  /** Whether all of the work is on the disk; nothing while that is tried. */
  readonly saved: boolean | undefined;
}

function savedInWords(saved: boolean | undefined): string {
  if (saved === undefined) return 'Saving what you typed.';
  return saved
    ? 'What you typed has been saved. Reload the page, unlock, and you are back at the same question.'
    : 'The last words you typed could not be saved. Everything before them is kept. Reload the page, unlock, and type them again.';
}

/** When a page breaks: saves what was typed, and says so. Shows nothing of what was typed. */
export class ErrorPage extends Component<ErrorPageProps, ErrorPageState> {
  override state: ErrorPageState = { kind: undefined, saved: undefined };

  static getDerivedStateFromError(error: unknown): Pick<ErrorPageState, 'kind'> {
    return { kind: error instanceof Error ? error.name : 'Error' };
  }

  override componentDidCatch(): void {
    void this.props.save().then((saved) => {
      this.setState({ saved });
    });
  }

  override render(): ReactNode {
    if (this.state.kind === undefined) return this.props.children;
    return (
      <main className="govuk-width-container govuk-main-wrapper">
        <Heading1>Something went wrong on this page</Heading1>
        <p className="govuk-body" role="status">
          {savedInWords(this.state.saved)}
        </p>
        <p className="govuk-body">
          <button
            type="button"
            className="govuk-button"
            onClick={() => {
              window.location.reload();
            }}
          >
            Reload the page
          </button>
        </p>
        <p className="govuk-hint">For your IT team: {this.state.kind}</p>
      </main>
    );
  }
}
