import type { MarkFault } from '../../../machines/signers-mark.ts';

/** The field to which what is wrong with a mark leads. */
export const fieldOfFault: Readonly<Record<MarkFault['kind'], string>> = {
  'remark-missing': 'remark',
  'name-missing': 'signer-name',
  'not-ticked': 'ticked',
  'nothing-drawn': 'drawing',
  'help-missing': 'help',
  'helper-missing': 'helper',
  'reason-missing': 'help-reason',
};
