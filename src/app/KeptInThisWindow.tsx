import { StatusLine } from '../ui/StatusLine.tsx';
import type { NotSaved } from './unsaved-words.ts';

export interface KeptInThisWindowProps {
  readonly failed: readonly NotSaved[];
}

/** What is said while Waymark is locked here, or open in another window, over words that this window alone holds. */
export const KeptInThisWindow = ({ failed }: KeptInThisWindowProps) =>
  failed.length === 0 ? null : (
    <StatusLine tone="failed">
      Not saved: the last words typed in this window. They are held here alone. Do not close or reload this window. Go
      on in it and unlock Waymark: they are then saved by themselves, and a sealed copy is offered if they cannot be.
    </StatusLine>
  );
