import type { Path } from '../../case/case.ts';
import { colleaguesIn } from '../../case/colleagues.ts';
import { readField } from '../../case/field.ts';
import { isBlank } from '../../case/typed.ts';
import type { Question } from '../../forms/form.ts';
import { offersAt } from '../../forms/offers.ts';
import { focusField } from '../../ui/focus-field.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useAnswering } from '../shared/answering.ts';
import { fieldId } from '../shared/field-id.ts';
import { daysOffered } from './days-offered.ts';

export interface OffersProps {
  readonly question: Question;
  /** The boxes that are filled, where they are not those of the offer: the same words at several places. */
  readonly paths?: readonly Path[];
}

/** What is known already, below a box that is empty: a press puts it there, where it is changed like anything that was typed. */
export function Offers({ question: { field, short }, paths }: OffersProps) {
  const { log, reading, settings } = useAnswering();
  const { case: c, today } = reading.proposed;
  const offers =
    readField(c, field).state === 'none'
      ? [...offersAt(field.path, c, colleaguesIn(settings)), ...daysOffered(field.path, c, today)]
      : [];
  if (offers.length === 0) return null;
  return (
    <p className="wm-suggested">
      Put in:
      {offers.map(({ words, answers }) => (
        <span key={words} className="wm-suggested__offer">
          <LinkButton
            onClick={() => {
              const put = paths?.map((path) => [path, words] as const) ?? answers;
              log.send({
                type: 'ANSWER_MANY',
                answers: put.filter(([path]) => isBlank(reading.answers.get(path) ?? '')),
              });
              focusField(fieldId(field.path));
            }}
          >
            {words}
            <span className="govuk-visually-hidden">: {short}</span>
          </LinkButton>
        </span>
      ))}
    </p>
  );
}
