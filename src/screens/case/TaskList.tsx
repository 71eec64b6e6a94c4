import { placeToPath } from '../../forms/place.ts';
import type { CasePage } from '../../forms/place.ts';
import { isDeclined, isFlexi } from '../../case/arrangement.ts';
import type { Case } from '../../case/case.ts';
import { toldOfFlexiOn } from '../../case/told-of-flexi.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { Form } from '../../forms/form.ts';
import { RUNNING } from '../../forms/form.ts';
import { allForms } from '../../forms/all-forms.ts';
import { isOverdue } from '../../policy/engine/holds.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { nameOf } from '../../case/pupil-name.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import type { CaseView } from '../shared/case-view.ts';
import { arrangementWords } from '../words/arrangement-words.ts';
import { useCaseView } from '../shared/case-view.ts';
import { placeOfFinding } from '../shared/place-of-path.ts';
import { readinessInWords, readinessOf } from '../shared/readiness.ts';
import { sectionState } from './section-state.ts';
import { ConflictChoices } from '../answering/ConflictChoices.tsx';
import { NewerPart } from '../shared/NewerPart.tsx';
import { SchoolFactsOffer } from '../shared/SchoolFactsOffer.tsx';

/** From this many on, a number says less than the list of sections below it. */
const MANY = 12;

const OPEN = { text: 'Open', tone: 'plain' } as const;

/** The pages that only show, by what the case is about. */
function pagesBeside(c: Case): readonly { readonly page: CasePage; readonly title: string; readonly hint: string }[] {
  const codes = {
    page: 'attendance',
    title: 'Attendance codes',
    hint: 'For the school office: the code of each half-day.',
  } as const;
  if (isDeclined(c)) return [];
  if (isFlexi(c)) {
    const told = toldOfFlexiOn(c);
    const hint =
      told === undefined ? 'The e-mail and its files, for you to send.' : `First told on ${formatDate(told)}.`;
    return [{ page: 'notify', title: 'Tell the local authority', hint }, codes];
  }
  return [codes, { page: 'matrix', title: 'Matrix of concern', hint: 'How a council may look at this case.' }];
}

/** The forms that are asked of the case, in their order. */
const askedForms = ({ walk }: Pick<CaseView, 'walk'>): readonly Form[] =>
  allForms.filter((form) => walk.steps.some((step) => step.form === form));

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
      <Heading1 caption={arrangementWords(view.case) ?? 'New'}>
        {nameOf(view.case) === 'the pupil' ? 'A new case' : `${nameOf(view.case)}’s case`}
      </Heading1>
      <InsetText>
        {left >= MANY
          ? `Work through the sections in any order. The ${readiness.needsParent ? 'parent' : 'head'} can sign once all of them are completed.`
          : `${inWords}.`}
      </InsetText>
      {view.isPartlyNewer && <NewerPart />}
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
        items={askedForms(view).map(({ id, title }) => {
          const state = sectionState(view, id);
          return { title, href: view.hrefOf(state.place), status: state.status };
        })}
      />
      <h2 className="govuk-heading-m">Finish</h2>
      <TaskList
        items={[
          {
            title: 'Check all answers',
            href: view.hrefOf('check-answers'),
            status: left === 0 ? { text: 'Ready', tone: 'plain' } : { text: 'Incomplete', tone: 'blue' },
          },
          {
            title: 'Before signing',
            hint: `${inWords}.`,
            href: view.hrefOf('readiness'),
            status:
              left + readiness.beforeHead.length === 0
                ? { text: 'Completed', tone: 'plain' }
                : { text: 'Incomplete', tone: 'blue' },
          },
          left === 0
            ? {
                title: 'Sign',
                href: view.hrefOf('sign'),
                status: readiness.signed ? { text: 'Completed', tone: 'plain' } : { text: 'Incomplete', tone: 'blue' },
              }
            : {
                title: 'Sign',
                hint: 'Opens when everything above is settled.',
                status: { text: 'Cannot start yet', tone: 'grey' },
              },
          {
            title: isDeclined(view.case) ? 'The letter' : 'The pack',
            hint: left === 0 ? 'Read, print or share it.' : 'A draft can be read and printed at any time.',
            href: view.hrefOf('pack'),
            status: OPEN,
          },
          ...pagesBeside(view.case).map(({ page, title, hint }) => ({
            title,
            hint,
            href: view.hrefOf(page),
            status: OPEN,
          })),
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
