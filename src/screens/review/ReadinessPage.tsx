import type { ReactNode } from 'react';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { authorityStep } from '../../forms/school/authority-step.ts';
import { termsStep } from '../../forms/school/calendar-steps.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { askedRecords } from '../answering/findings/asked-record.ts';
import { hrefTo } from '../shared/address.ts';
import { agreedLate } from '../shared/agreed-late.ts';
import { useCaseView } from '../shared/case-view.ts';
import type { FindingGroup } from '../shared/finding-groups.ts';
import { findingsIn, groupsOf } from '../shared/finding-groups.ts';
import { FirstOfAll } from '../shared/FirstOfAll.tsx';
import { FullTimeSooner } from '../shared/FullTimeSooner.tsx';
import { dutyInWords } from '../shared/if-it-runs.ts';
import { MendLink } from '../shared/MendLink.tsx';
import { NotKnownOfSchool } from '../shared/NotKnownOfSchool.tsx';
import { NotWhole } from '../shared/NotWhole.tsx';
import { OtherHelp } from '../shared/OtherHelp.tsx';
import { hasNothingToSign, isAsked, readinessInWords } from '../shared/readiness-in-words.ts';
import { SchoolFactsOffer } from '../shared/SchoolFactsOffer.tsx';
import { todosOfGaps } from '../shared/todo.ts';
import { TodoList } from '../shared/TodoList.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { recordName } from '../shared/use-section.ts';
import { WhatWasHeard } from '../shared/WhatWasHeard.tsx';
import { RecordList } from './RecordList.tsx';

export interface ReadinessPageProps {
  readonly onContinue: () => void;
}

const titles: Readonly<Record<Exclude<FindingGroup, 'run'>, string>> = {
  school: 'For the school',
  parent: 'For the parent',
  others: 'For other people',
  reasons: 'For the head: reasons',
  breaches: 'Past mending: for the record',
  start: 'Before the first day',
  notes: 'Good to know',
};

const intros: Partial<Readonly<Record<FindingGroup, string>>> = {
  reasons: 'What is unusual may go ahead, if the head says why.',
  breaches: 'This cannot be put right any more. Write down what happened; no date needs to be changed for it.',
};

/** What is still to settle before each signature, by who can settle it. */
export function ReadinessPage({ onContinue }: ReadinessPageProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  usePageTitle('Before signing');
  const { readiness } = view.reading;
  const gaps = todosOfGaps(readiness.gaps, proposed.case);
  const { life } = view.reading;
  const asked = isAsked(view.reading);
  // What was agreed, is over or was set aside has nothing to sign, unless something else is proposed.
  const isToSign =
    !readiness.signed &&
    (asked || ('version' in life ? 'proposal' in life && life.proposal !== undefined : !hasNothingToSign(life)));
  const late = agreedLate(view.reading);
  const parentIsDone = !readiness.needsParent || readiness.parent?.decision === 'agree';
  const fullTimeGoesOn = life.state === 'refused' || life.state === 'not-begun';
  return (
    <>
      <Heading1 caption="Before signing">{readinessInWords(view.reading)}</Heading1>
      <p className="govuk-body">{lifeInWords(life, proposed).join(' ')}</p>
      <FullTimeSooner />
      {readiness.openToParent && asked && !parentIsDone && (
        <p className="govuk-body">The parent can sign now. The head signs last, once everyone else has agreed.</p>
      )}
      {isToSign && late !== undefined && <p className="govuk-body">{late}</p>}
      <NotWhole />
      <SchoolFactsOffer />
      <NotKnownOfSchool of={[authorityStep.id, termsStep.id]} />
      <FirstOfAll />
      <OtherHelp />
      {gaps.length > 0 && !hasNothingToSign(life) && (
        <Group title="For you to answer">
          <ul className="govuk-list wm-todos">
            {gaps.map(({ place, words }) => (
              <li key={`${place} ${words}`}>
                <MendLink place={place}>{words}</MendLink>
              </li>
            ))}
          </ul>
        </Group>
      )}
      {groupsOf(life)
        .filter((group) => !(fullTimeGoesOn && group === 'run'))
        .map((group) => (
          <Findings key={group} group={group} title={group === 'run' ? recordName(view.reading) : titles[group]} />
        ))}
      <WhatWasHeard />
      {isToSign && readiness.openToParent ? (
        <Button type="button" variant={asked ? 'primary' : 'secondary'} onClick={onContinue}>
          Go on to sign
        </Button>
      ) : (
        <p className="govuk-body">
          {asked &&
            !readiness.signed &&
            (parentIsDone
              ? 'The head can sign once all is settled. '
              : 'The parent can sign once all is settled but their own part and other people’s. ')}
          {isToSign ? 'A draft' : 'The pack'} can be{' '}
          <a className="govuk-link" href={view.hrefOf('pack')}>
            read and printed
          </a>{' '}
          at any time.
        </p>
      )}
      <p className="govuk-body-s">
        What is checked, and where it comes from:{' '}
        <a className="govuk-link" href={hrefTo({ page: 'rules' })}>
          the rules Waymark checks
        </a>
        .
      </p>
    </>
  );
}

interface FindingsProps {
  readonly group: FindingGroup;
  readonly title: string;
}

/** The findings of one group; nothing where there are none. */
function Findings({ group, title }: FindingsProps) {
  const { reading } = useCaseView();
  const { findings: all, overdue } = reading;
  const findings = findingsIn(all, group, overdue);
  if (findings.length === 0) return null;
  return (
    <Group title={title} intro={intros[group]}>
      {group === 'reasons' || group === 'breaches' ? (
        <RecordList
          records={askedRecords(
            findings.map((one) => (one.gate === 'run' ? { ...one, words: dutyInWords(reading, one) } : one)),
          )}
        />
      ) : (
        <TodoList findings={findings} overdue={overdue} />
      )}
    </Group>
  );
}

interface GroupProps {
  readonly title: string;
  readonly intro?: string | undefined;
  readonly children: ReactNode;
}

const Group = ({ title, intro, children }: GroupProps) => (
  <section>
    <h2 className="govuk-heading-m">{title}</h2>
    {intro !== undefined && <p className="govuk-body">{intro}</p>}
    {children}
  </section>
);
