import { wordsOf } from '../../forms/form.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { useAnswering } from '../shared/answering.ts';
import { findingsAtList } from './findings/findings-at.ts';
import { FindingsBeside } from './findings/FindingsBeside.tsx';
import { RecordField } from './findings/RecordField.tsx';
import type { ShownList } from './use-list.ts';

export interface ListPartProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly list: ShownList;
}

/** What stands above the rows of a list: what is wrong, its heading, and what is found of it as a whole. */
export function ListHead({ asked: { step, rows }, list }: ListPartProps) {
  const { findings, proposed } = useAnswering().reading;
  return (
    <>
      {list.errors.length > 0 && <ErrorSummary key={list.round} errors={list.errors} />}
      <Heading1 caption={list.caption}>{wordsOf(step.heading, proposed.case)}</Heading1>
      {step.intro !== undefined && <p className="govuk-body">{wordsOf(step.intro, proposed.case)}</p>}
      <FindingsBeside findings={findingsAtList(findings, step, rows.length)} />
      {list.breaches.length > 0 && (
        <Form onSubmit={() => undefined}>
          {list.breaches.map((record) => (
            <RecordField key={record.path} record={record} amongOthers />
          ))}
        </Form>
      )}
    </>
  );
}
