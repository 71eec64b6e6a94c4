import { Button } from './Button.tsx';

export interface PrintButtonProps {
  /** What is printed: `Print this page`. */
  readonly children: string;
}

/** Opens the browser’s own way to print the page. */
export const PrintButton = ({ children }: PrintButtonProps) => (
  <Button
    type="button"
    variant="secondary"
    onClick={() => {
      window.print();
    }}
  >
    {children}
  </Button>
);
