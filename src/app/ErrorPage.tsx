import type { ReactNode } from 'react';
import { Component } from 'react';
import { canReload } from '../pwa/can-reload.ts';
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
  /** Whether a reload would end in the browser’s error page. */
  readonly isCutOff: boolean;
}

function savedInWords(saved: boolean | undefined): string {
  if (saved === undefined) return 'Saving what you typed.';
  return saved
    ? 'What you typed has been saved. Reload the page, unlock, and you are back at the same question.'
    : 'The last words you typed could not be saved. Everything before them is kept. Reload the page, unlock, and type them again.';
}

const CUT_OFF =
  'But Waymark’s server cannot be reached now, and Waymark is not stored whole on this device. Keep this page open, and reload it only when you are online again.';

/** When a page breaks: saves what was typed, and says so. Shows nothing of what was typed. */
export class ErrorPage extends Component<ErrorPageProps, ErrorPageState> {
  override state: ErrorPageState = { kind: undefined, saved: undefined, isCutOff: false };

  static getDerivedStateFromError(error: unknown): Pick<ErrorPageState, 'kind'> {
    return { kind: error instanceof Error ? error.name : 'Error' };
  }

  override componentDidCatch(): void {
    void this.props.save().then((saved) => {
      this.setState({ saved });
    });
    void this.lookAround();
  }

  private async lookAround(): Promise<boolean> {
    const isCutOff = !(await canReload());
    this.setState({ isCutOff });
    return !isCutOff;
  }

  private async reload(): Promise<void> {
    if (await this.lookAround()) window.location.reload();
  }

  override render(): ReactNode {
    if (this.state.kind === undefined) return this.props.children;
    return (
      <main className="govuk-width-container govuk-main-wrapper">
        <Heading1>Something went wrong on this page</Heading1>
        <p className="govuk-body" role="status">
          {savedInWords(this.state.saved)}
          {this.state.isCutOff && ` ${CUT_OFF}`}
        </p>
        <p className="govuk-body">
          <button
            type="button"
            className="govuk-button"
            onClick={() => {
              void this.reload();
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
