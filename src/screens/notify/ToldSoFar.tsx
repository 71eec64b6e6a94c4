import { readField } from '../../case/field.ts';
import type { Field } from '../../case/field.ts';
import { notifications } from '../../case/fields/running.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import { useCaseView } from '../shared/case-view.ts';
import { MendLink } from '../shared/MendLink.tsx';

/** What is on record as sent, and the way to write it down. Nothing counts as sent before a person says so. */
export function ToldSoFar() {
  const { case: c } = useCaseView().reading.proposed;
  const words = (field: Field<unknown>): string => {
    const reading = readField(c, field);
    const question = questionAt(field.path)?.question;
    return reading.state === 'none' || question === undefined ? '' : answerInWords(question, reading.typed, c);
  };
  const { on, by, how, reference } = notifications.row;
  const lines = rowsOf(c, notifications).map((row) => ({
    row,
    text: [on, by, how, reference]
      .map((field: Field<unknown>) => words(rowField(notifications, row, field)))
      .filter((part) => part !== '')
      .join(', '),
  }));
  return (
    <>
      {lines.length === 0 ? (
        <p className="govuk-body">Nothing is on record as sent yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {lines.map(({ row, text }) => (
            <li key={row}>On record: {text === '' ? 'sent, without a date' : text}</li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <MendLink place="running/notifications" returnTo="notify">
          Write down when it was sent, and by whom
        </MendLink>
      </p>
    </>
  );
}
