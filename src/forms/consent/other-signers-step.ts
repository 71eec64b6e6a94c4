import { lcc } from '../../authorities/sources.ts';
import { hasEhcPlan, hasSocialWorker } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { otherSigners } from '../../case/fields/consent.ts';
import { agencies } from '../../case/fields/people.ts';
import { rowsOf } from '../../case/list.ts';
import { mediumLine, oneLine } from '../controls.ts';
import type { ListStep } from '../form.ts';

const othersAreInvolved = (c: Case): boolean => hasSocialWorker(c) || hasEhcPlan(c) || rowsOf(c, agencies).length > 0;

export const otherSignersStep: ListStep = {
  kind: 'list',
  id: 'other-signers',
  heading: 'Who else signs the consent form',
  intro:
    'Up to three people besides parent and head, such as a social worker. Each gets a line to sign on paper. If there is nobody, go on.',
  list: otherSigners,
  pages: [
    {
      id: 'signer',
      heading: 'Another person who signs',
      questions: [
        {
          field: otherSigners.row.name,
          label: 'Full name',
          short: 'Name',
          control: oneLine,
          missing: 'Enter the person’s full name',
        },
        {
          field: otherSigners.row.role,
          label: 'Role',
          short: 'Role',
          control: mediumLine,
          missing: 'Enter the person’s role',
        },
      ],
      why: 'The consent form has room for those whose agreement the arrangement needs.',
      source: [lcc('Appendix 4')],
    },
  ],
  one: 'person',
  title: otherSigners.row.name,
  least: 0,
  most: 3,
  missing: 'Add the people who sign',
  why: 'Where other services are involved, their agreement is wanted too, and their signature shows it.',
  source: [lcc('§9.6'), lcc('§9.13'), lcc('Appendix 4')],
  when: othersAreInvolved,
};
