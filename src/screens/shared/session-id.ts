import type { Path } from '../../case/case.ts';
import type { Half } from '../../case/pattern.ts';
import { fieldId } from './field-id.ts';

/** The id of the control of one session. */
export const sessionId = (day: Path, half: Half): string => `${fieldId(day)}-${half}`;
