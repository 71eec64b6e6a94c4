import { placeToPath } from '../../forms/place.ts';
import { runningForm } from '../../forms/running/running-form.ts';
import { withoutAgreementStep } from '../../forms/running/without-agreement-step.ts';
import { hasRecord } from '../../life/has-record.ts';
import { neverRan } from '../../life/never-ran.ts';
import type { Reading } from '../../reading/reading.ts';
import { TaskList } from '../../ui/TaskList.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { NEVER_RAN, recordName, SINCE_AGREED } from '../shared/use-section.ts';

/** The heading of what is kept on record, what its row is called, and what is written there. */
function wordsOf(reading: Reading): { heading: string; title: string; hint: string } {
  const { state } = reading.life;
  if (state === 'not-begun')
    return {
      heading: NEVER_RAN,
      title: 'Full time, and days without an agreement',
      hint: 'What happened since the day to start.',
    };
  if (neverRan(reading))
    return { heading: SINCE_AGREED, title: 'What was told and decided', hint: 'No part-time day of it was reached.' };
  const after = { heading: 'After the start', title: recordName(reading) };
  return state === 'agreed' || state === 'running'
    ? { ...after, hint: 'Kept on record while it runs. Nobody’s signature waits for it.' }
    : { ...after, hint: 'What happened while it ran, and since.' };
}

/** What is kept on record once anything has begun, or should have. */
export function AfterStart() {
  const { reading, hrefOf } = useCaseView();
  const { life, overdue, proposed } = reading;
  const first = proposed.walk.steps.find((step) => step.form === runningForm);
  if (first === undefined || !hasRecord(life)) return null;
  const words = wordsOf(reading);
  const step = life.state === 'not-begun' ? withoutAgreementStep.id : first.step.id;
  return (
    <>
      <h2 className="govuk-heading-m">{words.heading}</h2>
      <TaskList
        items={[
          {
            title: words.title,
            hint: words.hint,
            href: hrefOf(placeToPath({ form: runningForm.id, step })),
            status: { text: overdue.length === 0 ? 'Open' : 'Overdue', tone: 'plain' },
          },
        ]}
      />
    </>
  );
}
