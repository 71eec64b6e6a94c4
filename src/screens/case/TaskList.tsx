import { placeToPath } from '../../../machines/place.ts';
import { formIds, RUNNING } from '../../forms/form.ts';
import { allForms } from '../../forms/all-forms.ts';
import { isOverdue } from '../../policy/holds.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { nameOf } from '../../case/pupil-name.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useCaseView } from './case-view.ts';
import { placeOfFinding } from './place-of-path.ts';
import { readinessInWords, readinessOf } from './readiness/readiness.ts';
import { sectionState } from './section-state.ts';
import { ConflictChoices } from './ConflictChoices.tsx';
import { SchoolFactsOffer } from './SchoolFactsOffer.tsx';

/** From this many on, a number says less than the list of sections below it. */
const MANY = 12;


/** The case at a glance: every section and how far it has come; signing opens when the rest is ready. */
export function CaseTaskList() {
  const view = useCaseView();
  usePageTitle('Your case');
  const readiness = readinessOf(view);
  const left = readiness.beforeParent.length;
  const inWords = readinessInWords(readiness);
  const overdue = view.findings.filter(isOverdue);
  const running = view.walk.steps.find((step) => step.form.id === RUNNING);
  return (
    <>
      <Heading1 caption="Part-time timetable">{nameOf(view.case) === 'the pupil' ? 'A new case' : `${nameOf(view.case)}’s case`}</Heading1>
      <InsetText>{left >= MANY ? 'Work through the sections in any order. The parent can sign once all of them are completed.' : `${inWords}.`}</InsetText>
      {overdue.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Overdue</h2>
          <ul className="govuk-list govuk-list--bullet">
            {overdue.map((finding) => (
              <li key={`${finding.rule} ${finding.words}`}>
                <a className="govuk-link" href={view.hrefOf(placeOfFinding(finding))}>
                  {finding.words}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
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
          {
            title: 'Before signing',
            hint: `${inWords}.`,
            href: view.hrefOf('readiness'),
            status: left + readiness.beforeHead.length === 0 ? { text: 'Completed', tone: 'plain' } : { text: 'Incomplete', tone: 'blue' },
          },
          left === 0
            ? { title: 'Sign', href: view.hrefOf('sign'), status: readiness.signed ? { text: 'Completed', tone: 'plain' } : { text: 'Incomplete', tone: 'blue' } }
            : { title: 'Sign', hint: 'Opens when everything above is settled.', status: { text: 'Cannot start yet', tone: 'grey' } },
          { title: 'The pack', hint: left === 0 ? 'Read, print or share it.' : 'A draft can be read and printed at any time.', href: view.hrefOf('pack'), status: { text: 'Open', tone: 'plain' } },
          { title: 'Attendance codes', hint: 'For the school office: the code of each half-day.', href: view.hrefOf('attendance'), status: { text: 'Open', tone: 'plain' } },
          { title: 'Matrix of concern', hint: 'How a council may look at this case.', href: view.hrefOf('matrix'), status: { text: 'Open', tone: 'plain' } },
        ]}
      />
      {running !== undefined && (
        <>
          <h2 className="govuk-heading-m">After the start</h2>
          <TaskList
            items={[
              {
                title: running.form.title,
                hint: 'Kept on record while it runs. Nobody’s signature waits for it.',
                href: view.hrefOf(placeToPath({ form: running.form.id, step: running.step.id })),
                status: { text: overdue.length === 0 ? 'Open' : 'Overdue', tone: 'plain' },
              },
            ]}
          />
        </>
      )}
    </>
  );
}
