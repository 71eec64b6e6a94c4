import { isDeclined } from '../../arrangements/arrangement-of.ts';
import { TaskList } from '../../ui/TaskList.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { pagesBeside } from './pages-beside.ts';
import { OPEN, useFinishTasks } from './use-finish-tasks.ts';

/** What is done with the answers once they are given: check, sign, print, tell, change. */
export function Finish() {
  const { reading, hrefOf } = useCaseView();
  const { proposed, life } = reading;
  const { check, beforeSigning, signing, changes, left } = useFinishTasks();
  // Where full time goes on, asking again comes last.
  const signsLast = life.state === 'refused' || life.state === 'not-begun';
  return (
    <>
      <h2 className="govuk-heading-m">Finish</h2>
      <TaskList
        items={[
          check,
          beforeSigning,
          ...(signsLast ? [] : [signing]),
          {
            title: isDeclined(proposed.case) ? 'The letter' : 'The pack',
            hint: left === 0 ? 'Read, print or share it.' : 'A draft can be read and printed at any time.',
            href: hrefOf('pack'),
            status: OPEN,
          },
          ...pagesBeside(proposed).map(({ page, title, hint }) => ({ title, hint, href: hrefOf(page), status: OPEN })),
          changes,
          ...(signsLast ? [signing] : []),
        ]}
      />
    </>
  );
}
