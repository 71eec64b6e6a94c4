import type { ComponentProps } from 'react';
import { isRecorded } from '../../policy/engine/blocks.ts';
import type { TaskList } from '../../ui/TaskList.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { groupOf, groupsOf } from '../shared/finding-groups.ts';
import { hasNothingToSign, isAsked, readinessInWords } from '../shared/readiness-in-words.ts';
import { todosBeforeParent } from '../shared/todo.ts';

type Task = ComponentProps<typeof TaskList>['items'][number];

/** How a page stands that can be opened at any time. */
export const OPEN = { text: 'Open', tone: 'plain' } as const;
const COMPLETED = { text: 'Completed', tone: 'plain' } as const;
const NOT_NEEDED = { text: 'Not needed', tone: 'plain' } as const;
const READY = { text: 'Ready', tone: 'plain' } as const;
const INCOMPLETE = { text: 'Incomplete', tone: 'blue' } as const;
const TO_RECORD = { text: 'To write down', tone: 'blue' } as const;
const CANNOT_START = { text: 'Cannot start yet', tone: 'grey' } as const;

/** What is done with the answers once they are given, each with how it stands. */
interface FinishTasks {
  readonly check: Task;
  readonly beforeSigning: Task;
  readonly signing: Task;
  readonly changes: Task;
  /** How many things are left before the parent can sign. */
  readonly left: number;
}

/** What is done with the answers once they are given: they are checked, what is open is settled, it is signed, it is changed. */
export function useFinishTasks(): FinishTasks {
  const { reading, hrefOf } = useCaseView();
  const { proposed, readiness, life } = reading;
  const left = todosBeforeParent(readiness, proposed.case).length;
  const isPast = hasNothingToSign(life);
  const asked = isAsked(reading);
  const told = groupsOf(life);
  const lacksRecord = reading.findings.some(
    (finding) => finding.record !== undefined && !isRecorded(finding) && told.includes(groupOf(finding)),
  );
  const recordHint = lacksRecord ? 'Something was late, or is unusual: the head writes down why.' : undefined;
  const presses = asked || readiness.signed;
  const beforeSigning: Task = {
    title: 'Before signing',
    hint: asked && !readiness.signed ? `${readinessInWords(reading)}.` : recordHint,
    href: hrefOf('readiness'),
    status: isPast
      ? lacksRecord
        ? TO_RECORD
        : NOT_NEEDED
      : !presses
        ? OPEN
        : left + readiness.beforeHead.length > 0
          ? INCOMPLETE
          : lacksRecord
            ? TO_RECORD
            : COMPLETED,
  };
  const signing: Task =
    isPast || left === 0
      ? {
          title: 'Sign',
          href: hrefOf('sign'),
          status: isPast ? NOT_NEEDED : readiness.signed ? COMPLETED : asked ? INCOMPLETE : OPEN,
        }
      : { title: 'Sign', hint: 'Opens when everything above is settled.', status: CANNOT_START };
  return {
    check: { title: 'Check all answers', href: hrefOf('check-answers'), status: left === 0 ? READY : INCOMPLETE },
    beforeSigning,
    signing,
    changes: {
      title: 'What can change',
      hint: 'What can be done next with this case.',
      href: hrefOf('changes'),
      status: OPEN,
    },
    left,
  };
}
