import type { ComponentProps } from 'react';
import { isDeclined, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { RUNNING } from '../../arrangements/ids.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { running } from '../../case/fields/running.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { toldOfFlexiOn } from '../../case/told-of-flexi.ts';
import { changeInWords, lifeInWords } from '../../documents/parts/life-in-words.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { allForms } from '../../forms/all-forms.ts';
import type { Form } from '../../forms/form.ts';
import { placeToPath } from '../../forms/place.ts';
import type { CasePage } from '../../forms/place.ts';
import type { Walk } from '../../forms/walk.ts';
import type { Life } from '../../life/life.ts';
import { blocksStart } from '../../policy/engine/blocks.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import type { ReadCase } from '../../reading/read-case.ts';
import type { SectionState } from '../../reading/section-state.ts';
import { sectionState } from '../../reading/section-state.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import type { TaskStatus } from '../../ui/TaskList.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { ConflictChoices } from '../answering/ConflictChoices.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { fullTimeAsked } from '../shared/full-time-asked.ts';
import { NewerPart } from '../shared/NewerPart.tsx';
import { nextOf, toTellIn } from '../shared/next-due.ts';
import { OtherHelp } from '../shared/OtherHelp.tsx';
import { OverdueList } from '../shared/OverdueList.tsx';
import { hasNothingToSign, isAsked, readinessInWords } from '../shared/readiness-in-words.ts';
import { SchoolFactsOffer } from '../shared/SchoolFactsOffer.tsx';
import { todosBeforeParent } from '../shared/todo.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { arrangementWords } from '../words/arrangement-words.ts';

/** From this many on, a number says less than the list of sections below it. */
const MANY = 12;

type Task = ComponentProps<typeof TaskList>['items'][number];

const OPEN = { text: 'Open', tone: 'plain' } as const;
const COMPLETED = { text: 'Completed', tone: 'plain' } as const;
const NOT_NEEDED = { text: 'Not needed', tone: 'plain' } as const;

const INCOMPLETE = { text: 'Incomplete', tone: 'blue' } as const;

/** The duties whose words say what the life of the case says, and what is to be done besides; none of part days that are on record. */
function sameAsLife({ state }: Life, c: Case): readonly Pick<Finding, 'rule' | 'path'>[] {
  const { path } = running.fullTimeOn;
  if (valueOf(c, running.inFullTime) === 'no') return [];
  switch (state) {
    case 'over':
      return [{ rule: 'period.over', path }];
    case 'ended':
      return [{ rule: 'agree.withdrawn', path }];
    case 'not-begun':
      return ['agree.not-begun', 'flexi.not-begun'].map((rule) => ({ rule, path: running.inFullTime.path }));
    default:
      return [];
  }
}

/** Whether anything has begun, or should have, of which a record is kept. */
const hasAfter = ({ state }: Life): boolean =>
  state === 'agreed' || state === 'running' || state === 'over' || state === 'ended' || state === 'not-begun';

function afterHint({ state }: Life): string {
  if (state === 'agreed' || state === 'running')
    return 'Kept on record while it runs. Nobody’s signature waits for it.';
  return state === 'not-begun' ? 'What happened since the day to start.' : 'What happened while it ran, and since.';
}

/** What is due next of what was agreed, each with its day; nothing where nothing is. */
function NextDue() {
  const { reading, hrefOf } = useCaseView();
  const due = [nextOf(reading)?.words, toTellIn(reading)].filter((one) => one !== undefined);
  const before = reading.life.state === 'agreed' ? byTheStart(reading.findings) : [];
  if (due.length + before.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Next</h2>
      <ul className="govuk-list govuk-list--bullet">
        {due.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {before.map((finding) => (
          <li key={`${finding.rule} ${finding.words}`}>
            By the start:{' '}
            <a className="govuk-link" href={hrefOf(placeOfFinding(finding))}>
              {finding.words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is to be done by the first day. */
const byTheStart = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.gate === 'start' && blocksStart(finding));

/** The pages that only show, by what the case is about. */
function pagesBeside({ case: c, today }: Pick<ReadCase, 'case' | 'today'>): readonly {
  readonly page: CasePage;
  readonly title: string;
  readonly hint: string;
}[] {
  const codes = {
    page: 'attendance',
    title: 'Attendance codes',
    hint: 'For the school office: the code of each half-day.',
  } as const;
  if (isDeclined(c)) return [];
  if (isFlexiRequest(c)) {
    const told = toldOfFlexiOn(c);
    const hint =
      told === undefined || isBefore(today, told)
        ? 'The e-mail and its files, for you to send.'
        : `First told on ${formatDate(told)}.`;
    return [{ page: 'notify', title: 'Tell the local authority', hint }, codes];
  }
  return [codes, { page: 'matrix', title: 'Matrix of concern', hint: 'How a council may look at this case.' }];
}

const progressWords: Readonly<Record<SectionState['progress'], TaskStatus>> = {
  'not-started': { text: 'Not started', tone: 'blue' },
  incomplete: { text: 'Incomplete', tone: 'blue' },
  completed: { text: 'Completed', tone: 'plain' },
  'not-needed': { text: 'Not needed', tone: 'plain' },
};

/** The forms that are asked of the case, in their order. */
const askedForms = (walk: Walk): readonly Form[] =>
  allForms.filter((form) => walk.steps.some((step) => step.form === form));

/** The case at a glance: every section and how far it has come; signing opens when the rest is ready. */
export function CaseTaskList() {
  const view = useCaseView();
  const { proposed, readiness, overdue, life } = view.reading;
  usePageTitle('Your case');
  const left = todosBeforeParent(readiness, proposed.case).length;
  const inWords = readinessInWords(view.reading);
  const after = proposed.walk.steps.find((step) => step.form.id === RUNNING);
  const asked = isAsked(view.reading);
  const isPast = hasNothingToSign(life);
  const signing: Task =
    isPast || left === 0
      ? {
          title: 'Sign',
          href: view.hrefOf('sign'),
          status: isPast ? NOT_NEEDED : readiness.signed ? COMPLETED : asked ? INCOMPLETE : OPEN,
        }
      : {
          title: 'Sign',
          hint: 'Opens when everything above is settled.',
          status: { text: 'Cannot start yet', tone: 'grey' },
        };
  // What is overdue says it once more, with what is to be done.
  const told = overdue.some(({ rule, path }) =>
    sameAsLife(life, proposed.case).some((same) => same.rule === rule && same.path === path),
  )
    ? changeInWords(life, proposed.case)
    : lifeInWords(life, proposed.case, proposed.today);
  const began = fullTimeAsked(view.reading);
  // Where full time goes on, asking again comes last.
  const signsLast = life.state === 'refused' || life.state === 'not-begun';
  return (
    <>
      <Heading1 caption={arrangementWords(proposed.case) ?? 'New'}>
        {nameOf(proposed.case) === 'the pupil' ? 'A new case' : `${nameOf(proposed.case)}’s case`}
      </Heading1>
      {told.length > 0 && (
        <InsetText>
          {told.join(' ')}
          {began !== undefined && (
            <>
              {' '}
              <a className="govuk-link" href={view.hrefOf(began.place)}>
                {began.words}
              </a>
            </>
          )}
        </InsetText>
      )}
      {asked && !readiness.signed && (
        <p className="govuk-body">
          {left >= MANY
            ? `Work through the sections in any order. The ${readiness.needsParent && readiness.parent?.decision !== 'agree' ? 'parent' : 'head'} can sign once all of them are completed.`
            : `${inWords}.`}
        </p>
      )}
      {view.isPartlyNewer && <NewerPart of="this case" />}
      <OverdueList overdue={overdue} />
      <NextDue />
      <OtherHelp />
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
        items={askedForms(proposed.walk).map(({ id, title }) => {
          const { progress, place } = sectionState(proposed.walk, id);
          return { title, href: view.hrefOf(placeToPath(place)), status: progressWords[progress] };
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
            hint: asked && !readiness.signed ? `${inWords}.` : undefined,
            href: view.hrefOf('readiness'),
            status: isPast
              ? NOT_NEEDED
              : left + readiness.beforeHead.length === 0 && (asked || readiness.signed)
                ? COMPLETED
                : asked || readiness.signed
                  ? INCOMPLETE
                  : OPEN,
          },
          ...(signsLast ? [] : [signing]),
          {
            title: isDeclined(proposed.case) ? 'The letter' : 'The pack',
            hint: left === 0 ? 'Read, print or share it.' : 'A draft can be read and printed at any time.',
            href: view.hrefOf('pack'),
            status: OPEN,
          },
          ...pagesBeside(proposed).map(({ page, title, hint }) => ({
            title,
            hint,
            href: view.hrefOf(page),
            status: OPEN,
          })),
          {
            title: 'What can change',
            hint: 'What can be done next with this case.',
            href: view.hrefOf('changes'),
            status: OPEN,
          },
          ...(signsLast ? [signing] : []),
        ]}
      />
      {after !== undefined && hasAfter(life) && (
        <>
          <h2 className="govuk-heading-m">After the start</h2>
          <TaskList
            items={[
              {
                title: after.form.title,
                hint: afterHint(life),
                href: view.hrefOf(placeToPath({ form: after.form.id, step: after.step.id })),
                status: { text: overdue.length === 0 ? 'Open' : 'Overdue', tone: 'plain' },
              },
            ]}
          />
        </>
      )}
    </>
  );
}
