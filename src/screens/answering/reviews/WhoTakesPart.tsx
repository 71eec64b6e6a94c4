import { reviews } from '../../../case/fields/timetable.ts';
import { questionAt } from '../../../forms/question-at.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { fieldId } from '../../shared/field-id.ts';
import { Offers } from '../Offers.tsx';
import { textOf } from '../typed-parts.ts';
import { ofReview } from './review-rows.ts';

export interface WhoTakesPartProps {
  readonly label: string;
  /** The reviews that it is asked of, at least one. */
  readonly rows: readonly [string, ...string[]];
  /** In words. */
  readonly error: string | undefined;
}

/** Where it is asked who takes part in some reviews: the box of the first. */
export const whoId = (row: string): string => fieldId(ofReview(row, reviews.row.who).path);

/** Who takes part in several reviews, in one box: what is written there is written of each. Where it differs, it is changed at each. */
export function WhoTakesPart({ label, rows, error }: WhoTakesPartProps) {
  const { log, reading } = useAnswering();
  const paths = rows.map((row) => ofReview(row, reviews.row.who).path);
  const texts = new Set(paths.map((path) => textOf(reading.answers.get(path))));
  const first = ofReview(rows[0], reviews.row.who);
  const question = questionAt(first.path)?.question;
  if (texts.size > 1) return null;
  return (
    <>
      <TextArea
        id={whoId(rows[0])}
        label={label}
        rows={2}
        value={[...texts].join('')}
        error={error}
        onChange={(value) => {
          for (const path of paths) log.send({ type: 'ANSWER', path, value });
        }}
        onBlur={() => {
          for (const path of paths) log.send({ type: 'LEAVE', path });
        }}
      />
      {question !== undefined && <Offers question={question} paths={paths} />}
    </>
  );
}
