import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { askedRecords } from '../answering/findings/asked-record.ts';
import { hrefTo } from '../shared/address.ts';
import { useCaseView } from '../shared/case-view.ts';
import { MendLink } from '../shared/MendLink.tsx';
import { NewerPart } from '../shared/NewerPart.tsx';
import { readinessInWords } from '../shared/readiness-in-words.ts';
import { SchoolFactsOffer } from '../shared/SchoolFactsOffer.tsx';
import { todosOfGaps } from '../shared/todo.ts';
import { TodoList } from '../shared/TodoList.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import type { FindingGroup } from './finding-groups.ts';
import { findingGroups, findingsIn } from './finding-groups.ts';
import { RecordList } from './RecordList.tsx';

export interface ReadinessPageProps {
  readonly onContinue: () => void;
}

const titles: Readonly<Record<FindingGroup, string>> = {
  school: 'For the school',
  parent: 'For the parent',
  others: 'For other people',
  reasons: 'For the head: reasons',
  breaches: 'Past mending: for the record',
  start: 'Before the first day',
  run: 'While it runs',
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
  const isPast = life.state === 'ended' || life.state === 'set-aside';
  const isOpen = readiness.openToParent && !isPast;
  return (
    <>
      <Heading1 caption="Before signing">{readinessInWords(view.reading)}</Heading1>
      {isOpen && readiness.needsParent && readiness.parent?.decision !== 'agree' && (
        <p className="govuk-body">The parent can sign now. The head signs last, once everyone else has agreed.</p>
      )}
      {view.isPartlyNewer && <NewerPart of="this case" />}
      <SchoolFactsOffer />
      {gaps.length > 0 && (
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
      {findingGroups.map((group) => {
        const findings = findingsIn(view.reading.findings, group);
        return findings.length === 0 ? null : (
          <Group key={group} title={titles[group]} intro={intros[group]}>
            {group === 'reasons' || group === 'breaches' ? (
              <RecordList records={askedRecords(findings)} />
            ) : (
              <TodoList findings={findings} />
            )}
          </Group>
        );
      })}
      {isOpen ? (
        <Button type="button" onClick={onContinue}>
          Go on to sign
        </Button>
      ) : (
        <p className="govuk-body">
          {readiness.needsParent
            ? 'The parent can sign once all is settled but their own part and other people’s.'
            : 'The head can sign once all is settled.'}{' '}
          A draft can be{' '}
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
