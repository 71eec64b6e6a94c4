import { Fieldset } from '../../../ui/Fieldset.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { useVoidingNotice } from '../../shared/use-voiding-notice.tsx';
import type { Problem } from '../problems.ts';
import { QuestionControl } from '../QuestionControl.tsx';
import type { AskedRecord } from './asked-record.ts';
import { recordQuestion, wordsOfRecord } from './asked-record.ts';

export interface RecordFieldProps {
  readonly record: AskedRecord;
  /** Whether it stands among others, and so says what it is about. */
  readonly amongOthers: boolean;
  readonly problem?: Problem | undefined;
}

/** Where the head writes a reason or a breach down; kept as it is typed, like any answer. */
export function RecordField({ record, amongOthers, problem }: RecordFieldProps) {
  const answering = useAnswering();
  const { proposed } = answering.reading;
  const { path } = record;
  const notice = useVoidingNotice([path]);
  const field = notice ?? (
    <QuestionControl
      question={recordQuestion(record)}
      case={proposed.case}
      typed={answering.reading.answers.get(path)}
      error={problem?.words}
      fault={problem?.fault}
      onAnswer={(typed) => {
        answering.log.send({ type: 'ANSWER', path, value: typed });
      }}
      onLeave={() => {
        answering.log.send({ type: 'LEAVE', path });
      }}
    />
  );
  return amongOthers ? <Fieldset legend={wordsOfRecord(record)}>{field}</Fieldset> : field;
}
