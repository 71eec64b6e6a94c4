import { schoolForm } from '../../forms/school/school-form.ts';
import type { Walk } from '../../forms/walk.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { answerOrNone } from '../case/answer-or-none.ts';
import { hrefTo } from '../route.ts';
import { usePageTitle } from '../use-page-title.ts';
import { IdleLimit } from './IdleLimit.tsx';

export interface SettingsListProps {
  readonly walk: Walk;
}

/** The settings at a glance: the school’s facts, each to change, and the lock. */
export function SettingsList({ walk }: SettingsListProps) {
  usePageTitle('Settings');
  const rows = walk.steps.flatMap((asked) =>
    asked.kind !== 'questions'
      ? []
      : asked.questions.map((question) => ({
          key: question.short,
          value: answerOrNone(question, walk.case),
          actions: [{ href: hrefTo({ page: 'settings', step: asked.step.id }), text: 'Change', hidden: question.short.toLowerCase() }],
        })),
  );
  return (
    <>
      <Heading1>Settings</Heading1>
      <h2 className="govuk-heading-m">{schoolForm.title}</h2>
      <p className="govuk-body">Each new case begins with a copy of these. A case that is already open offers you the new details and changes nothing by itself.</p>
      <SummaryList rows={rows} />
      <h2 className="govuk-heading-m">The lock</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'settings', step: 'passphrase' })}>
          Change the passphrase
        </a>
      </p>
      <IdleLimit />
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'cases' })}>
          Go to your cases
        </a>
      </p>
    </>
  );
}
