import { formIds } from '../../forms/form.ts';
import { allForms } from '../../forms/all-forms.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { nameOf } from '../../case/pupil-name.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useCaseView } from './case-view.ts';
import { readinessOf } from './readiness.ts';
import { sectionState } from './section-state.ts';
import { ConflictChoices } from './ConflictChoices.tsx';
import { SchoolFactsOffer } from './SchoolFactsOffer.tsx';

/** From this many on, a number says less than the list of sections below it. */
const MANY = 12;

function leftInWords(left: number): string {
  if (left === 0) return 'Everything that was asked is answered. Check the answers, then sign.';
  if (left >= MANY) return 'Work through the sections in any order. The parent can sign once all of them are completed.';
  return `${String(left)} ${left === 1 ? 'thing' : 'things'} to settle before the parent can sign.`;
}

/** The case at a glance: every section and how far it has come; signing opens when the rest is ready. */
export function CaseTaskList() {
  const view = useCaseView();
  usePageTitle('Your case');
  const readiness = readinessOf(view);
  const { left } = readiness;
  return (
    <>
      <Heading1 caption="Part-time timetable">{nameOf(view.case) === 'the pupil' ? 'A new case' : `${nameOf(view.case)}’s case`}</Heading1>
      <InsetText>
        {leftInWords(left)}
      </InsetText>
      <ConflictChoices />
      <SchoolFactsOffer />
      {view.lastPlace !== undefined && view.lastPlace !== 'tasks' && (
        <p className="govuk-body">
          <a className="govuk-link" href={view.hrefOf(view.lastPlace)}>
            Go on where you left off
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">Prepare</h2>
      <TaskList
        items={formIds.map((id) => {
          const form = allForms.find((one) => one.id === id);
          const state = sectionState(view, id);
          return { title: form?.title ?? id, href: view.hrefOf(state.place), status: state.status };
        })}
      />
      <h2 className="govuk-heading-m">Finish</h2>
      <TaskList
        items={[
          { title: 'Check all answers', href: view.hrefOf('check-answers'), status: left === 0 ? { text: 'Ready', tone: 'plain' } : { text: 'Incomplete', tone: 'blue' } },
          left === 0
            ? { title: 'Sign', href: view.hrefOf('sign'), status: readiness.signed ? { text: 'Completed', tone: 'plain' } : { text: 'Incomplete', tone: 'blue' } }
            : { title: 'Sign', hint: 'Opens when everything above is settled.', status: { text: 'Cannot start yet', tone: 'grey' } },
          { title: 'The pack', hint: left === 0 ? 'Read, print or share it.' : 'A draft can be read and printed at any time.', href: view.hrefOf('pack'), status: { text: 'Open', tone: 'plain' } },
        ]}
      />
    </>
  );
}
