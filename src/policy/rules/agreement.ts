import { valueOf } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { isPartTime } from '../route.ts';
import type { Rule } from '../rule.ts';
import { lcc } from '../sources.ts';

const talkedThrough: Rule = {
  id: 'agree.talked-through',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 4')],
  words: 'The plan is talked through with the parent before the parent agrees.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = valueOf(c, consent.talkedThroughOn);
    if (on === undefined || !isBefore(today, on)) return [];
    return [
      {
        words: `The plan is said to have been talked through with the parent on ${formatDate(on)}, which is still to come.`,
        path: consent.talkedThroughOn.path,
      },
    ];
  },
};

export const agreementRules: readonly Rule[] = [talkedThrough];
