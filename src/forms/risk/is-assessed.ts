import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { risk } from '../../case/fields/risk.ts';

/** Whether the risk is assessed: always for a part-time timetable; for flexi-schooling where the school says it is needed. Source: LCC §9.11, Appendix 7. */
export const isAssessed = (c: Case): boolean => !isFlexiRequest(c) || valueOf(c, risk.needed) === 'yes';
