import { Component, type ReactNode } from 'react';
import { InsetText } from '../InsetText.tsx';

interface PdfErrorBoundaryProps {
  /** Another file is another try. */
  readonly file: Uint8Array;
  readonly onFail: () => void;
  readonly children: ReactNode;
}

interface PdfErrorBoundaryState {
  readonly failed: boolean;
}

/** Keeps the page whole when a PDF cannot be shown. */
export class PdfErrorBoundary extends Component<PdfErrorBoundaryProps, PdfErrorBoundaryState> {
  override state: PdfErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): PdfErrorBoundaryState {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override componentDidUpdate(before: PdfErrorBoundaryProps): void {
    if (before.file !== this.props.file && this.state.failed) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <InsetText>
          This browser cannot show the PDF here. The PDF itself is not affected: download it and open it in another app.
        </InsetText>
      </div>
    );
  }
}
