import type { Known } from '../../documents/facts-of.ts';
import { attendanceCodes } from '../../policy/attendance/codes.ts';
import { matrixOf } from '../../policy/matrix/matrix.ts';
import type { Sheet } from './sheet.ts';

/** What documents are made of: the answers, the signatures, and all that the policy says of them. */
export const knownOf = ({
  walk: { case: c, steps },
  signatures,
  situation,
  findings,
}: Pick<Sheet, 'walk' | 'signatures' | 'situation' | 'findings'>): Known => ({
  case: c,
  steps,
  authority: situation.authority,
  signatures,
  findings,
  matrix: matrixOf(situation, findings),
  codes: attendanceCodes(c, situation.authority),
});
