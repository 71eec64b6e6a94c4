import type { Form } from '../../forms/form.ts';
import { wordsOf } from '../../forms/form.ts';
import { placeToPath } from '../../forms/place.ts';
import { keepingForm } from '../../forms/school/keeping-form.ts';
import { schoolForm } from '../../forms/school/school-form.ts';
import type { AskedStep, Walk } from '../../forms/walk.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { answerOrNone } from '../answering/answer-or-none.ts';
import { hrefTo } from '../shared/address.ts';
import { settingsHref } from '../shared/settings-href.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { IdleLimit } from './IdleLimit.tsx';

export interface SettingsListProps {
  readonly walk: Walk;
}

interface Line {
  readonly key: string;
  readonly value: string;
}

function linesOf(asked: AskedStep, c: Walk['case']): readonly Line[] {
  switch (asked.kind) {
    case 'questions':
      return asked.questions.map((question) => ({ key: question.short, value: answerOrNone(question, c) }));
    case 'list': {
      const { step, rows } = asked;
      return [
        {
          key: wordsOf(step.heading, c),
          value:
            rows.length === 0 ? 'None added yet' : `${String(rows.length)} ${step.one}${rows.length === 1 ? '' : 's'}`,
        },
      ];
    }
    case 'screen':
      return [];
  }
}

/** The settings at a glance: the school’s facts, each to change, how long cases are kept, who works here, and the lock. */
export function SettingsList({ walk }: SettingsListProps) {
  usePageTitle('Settings');
  const rowsOf = (form: Form, hrefOf: (asked: AskedStep) => string) =>
    walk.steps
      .filter((asked) => asked.form.id === form.id)
      .flatMap((asked) =>
        linesOf(asked, walk.case).map((line) => ({
          ...line,
          actions: [{ href: hrefOf(asked), text: 'Change', hidden: line.key.toLowerCase() }],
        })),
      );
  return (
    <>
      <Heading1>Settings</Heading1>
      <h2 className="govuk-heading-m">{schoolForm.title}</h2>
      <p className="govuk-body">
        Each new case begins with a copy of these. A case that is already open offers you the new details and changes
        nothing by itself. Of the school’s people a case holds only those whom somebody put there.
      </p>
      <SummaryList
        rows={rowsOf(schoolForm, ({ form, step }) => settingsHref(placeToPath({ form: form.id, step: step.id })))}
      />
      <h2 className="govuk-heading-m">Who works here</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'settings', place: 'staff' })}>
          Add, change or remove who works here
        </a>
      </p>
      <h2 className="govuk-heading-m">{keepingForm.title}</h2>
      <SummaryList rows={rowsOf(keepingForm, () => hrefTo({ page: 'settings', place: 'keeping' }))} />
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'keeping' })}>
          Cases past their keeping time
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'settings', place: 'erased' })}>
          Erased cases
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'data-protection' })}>
          For the data protection officer
        </a>
      </p>
      <h2 className="govuk-heading-m">The lock</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'settings', place: 'passphrase' })}>
          Change the passphrase
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'settings', place: 'recovery-key' })}>
          Show the recovery key again, or make a new one
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
