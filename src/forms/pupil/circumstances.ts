import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { pupil, type careStatuses } from '../../case/fields/pupil.ts';

type CareStatus = (typeof careStatuses)[number];

const careIsAnyOf = (c: Case, wanted: readonly CareStatus[]): boolean => (valueOf(c, pupil.care) ?? []).some((status) => wanted.includes(status));

/** Whether the pupil is in care. */
export const isInCare = (c: Case): boolean => careIsAnyOf(c, ['cic']);

/** Whether the pupil has a social worker: in care, or with a child protection or child in need plan. */
export const hasSocialWorker = (c: Case): boolean => careIsAnyOf(c, ['cic', 'cp', 'cin']);

/** Whether the pupil has an education, health and care plan. */
export const hasEhcPlan = (c: Case): boolean => valueOf(c, pupil.send) === 'ehcp';

/** Whether the pupil has a health or medical need. */
export const hasHealthNeed = (c: Case): boolean => valueOf(c, pupil.health) === 'yes';
