import type { MarkFault } from '../../../machines/signers-mark.ts';

/** Puts into words why a signer’s page was not taken. */
export function markFaultWords(fault: MarkFault): string {
  switch (fault.kind) {
    case 'remark-missing':
      return 'Say what you would like to change';
    case 'name-missing':
      return 'Enter your full name';
    case 'not-ticked':
      return 'Tick the box to sign';
    case 'nothing-drawn':
      return 'Draw your signature: a dot is not enough';
    case 'help-missing':
      return 'Say how you are helped';
    case 'helper-missing':
      return 'Enter the name of who helps you';
    case 'reason-missing':
      return 'Say why you are helped';
  }
}
