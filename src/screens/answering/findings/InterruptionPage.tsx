import { useState } from 'react';
import { sourcesInWords } from '../../../documents/parts/source-in-words.ts';
import { BackLink } from '../../../ui/BackLink.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ButtonGroup } from '../../../ui/ButtonGroup.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Interruption } from '../../../ui/Interruption.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { fieldId } from '../../shared/field-id.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { problemsOf } from '../problems.ts';
import type { AskedRecord } from './asked-record.ts';
import { recordQuestion, wordsOfRecord } from './asked-record.ts';
import { RecordField } from './RecordField.tsx';

export interface InterruptionPageProps {
  /** What is unusual on the page that was left, each rule once. */
  readonly records: readonly AskedRecord[];
  /** What the window’s title calls the page that was left; that something is unusual is no word for it. */
  readonly title: string;
  /** The address of the page that was left. */
  readonly backHref: string;
  readonly onContinue: () => void;
  readonly onChange: () => void;
  readonly onLater: () => void;
}

/** Unusual, but allowed: what it is, why it matters, who says so, and a place for the head’s reason. */
export function InterruptionPage({ records, title, backHref, onContinue, onChange, onLater }: InterruptionPageProps) {
  const { log, reading } = useAnswering();
  const { case: c } = reading.proposed;
  const [round, setRound] = useState(0);
  const problems = problemsOf(records.map(recordQuestion), c);
  const shown = round === 0 ? [] : problems;
  usePageTitle(title, `unusual ${records.map(({ path }) => path).join(' ')}`, shown.length > 0);
  const submit = (): void => {
    for (const { path } of records) log.send({ type: 'LEAVE', path });
    if (problems.length === 0) onContinue();
    else setRound(round + 1);
  };
  return (
    <>
      <BackLink href={backHref} onFollow={onChange} />
      {shown.length > 0 && (
        <ErrorSummary key={round} errors={shown.map(({ path, words }) => ({ href: fieldId(path), text: words }))} />
      )}
      <Interruption title="Allowed, but unusual">
        {records.map((record) => (
          <div key={record.path}>
            <p className="govuk-body wm-attention">{wordsOfRecord(record)}</p>
            <p className="govuk-body">Why it matters: {record.because}</p>
            <p className="govuk-body-s">From: {sourcesInWords(record.source)}</p>
          </div>
        ))}
        <p className="govuk-body">It can go ahead if the head says why.</p>
      </Interruption>
      <Form onSubmit={submit}>
        {records.map((record) => (
          <RecordField
            key={record.path}
            record={record}
            amongOthers={records.length > 1}
            problem={shown.find(({ path }) => path === record.path)}
          />
        ))}
        <ButtonGroup>
          <Button>Continue</Button>
          <Button type="button" variant="secondary" onClick={onChange}>
            Change my answer
          </Button>
          <LinkButton onClick={onLater}>Explain later</LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
