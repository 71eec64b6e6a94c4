import { law, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { running } from '../../../case/fields/running.ts';
import { partDaysOnRecord } from '../../days-without-agreement.ts';
import type { Rule } from '../../engine/rule.ts';
import { arrangement, within } from '../../engine/scope.ts';
import { putRightLack } from './without-agreement.ts';

/** Whatever was agreed since, and however it went on; where another rule asks for it, it is asked once. */
export const putRight: Rule = {
  id: 'agree.put-right',
  scope: within(
    arrangement,
    'A pupil whom the school sent or kept away for part of the day without an agreement',
    (situation) => valueOf(situation.case, running.partBy) === 'school' && partDaysOnRecord(situation) !== undefined,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'Q',
  source: [lcc('§3'), law('Education Act 2002, s. 51A'), ours()],
  words:
    'To send or keep a pupil away without an agreement, outside a suspension or exclusion, is unlawful. How it is put right goes on record, whatever is agreed later.',
  mender: 'head',
  find: ({ case: c }, told) => {
    const lack = putRightLack(c);
    return lack === undefined || told.some(({ path }) => path === lack.path) ? [] : [lack];
  },
};
