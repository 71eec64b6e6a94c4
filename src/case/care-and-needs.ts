import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { medical } from './fields/medical.ts';
import { pupil, type careStatuses } from './fields/pupil.ts';
import { route } from './fields/route.ts';

type CareStatus = (typeof careStatuses)[number];

const careIsAnyOf = (c: Case, wanted: readonly CareStatus[]): boolean =>
  (valueOf(c, pupil.care) ?? []).some((status) => wanted.includes(status));

/** Whether the pupil is in care. */
export const isInCare = (c: Case): boolean => careIsAnyOf(c, ['cic']);

/** Whether the pupil has a social worker: in care, or with a child protection or child in need plan. */
export const hasSocialWorker = (c: Case): boolean => careIsAnyOf(c, ['cic', 'cp', 'cin']);

/** Whether the pupil has an early help case or a team around them. */
export const hasEarlyHelp = (c: Case): boolean => careIsAnyOf(c, ['tac', 'early-help']);

/** Whether the pupil has an education, health and care plan. */
export const hasEhcPlan = (c: Case): boolean => valueOf(c, pupil.send) === 'ehcp';

/** Whether the pupil has a special educational need, with or without a plan for it. */
export const hasSen = (c: Case): boolean => valueOf(c, pupil.send) === 'support' || hasEhcPlan(c);

/** Whether the pupil has a health or medical need. */
export const hasHealthNeed = (c: Case): boolean => valueOf(c, pupil.health) === 'yes';

/** Whether that need is significant and goes on. */
export const isOngoing = (c: Case): boolean => (valueOf(c, medical.facts) ?? []).includes('ongoing');

/** Whether the pupil is at risk of suspension or exclusion. */
export const hasExclusionRisk = (c: Case): boolean => valueOf(c, route.exclusionRisk) === 'yes';
