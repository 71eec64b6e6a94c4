import { changedFacts, withFacts } from '../../reading/changed-facts.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from './case-view.ts';
import { isKept } from './is-kept.ts';
import { schoolUnknown } from './school-unknown.ts';

export interface NotKnownOfSchoolProps {
  /** The steps of the school’s form that the page reads; all that must be known where none are named. */
  readonly of?: readonly string[];
}

/**
 * What the case does not know of the school, as far as the page reads it: in words, with what holds meanwhile and where it is entered. What the
 * settings have and the case does not is offered instead. Nothing in the sample, whose school is invented.
 */
export function NotKnownOfSchool({ of }: NotKnownOfSchoolProps) {
  const { reading, settings, sample, hrefOf } = useCaseView();
  if (sample || isKept(reading.life, 'school')) return null;
  const { answers } = reading;
  const unknown = schoolUnknown(withFacts(answers, changedFacts(settings, answers))).filter(({ step, isNeeded }) =>
    of === undefined ? isNeeded : of.includes(step),
  );
  if (unknown.length === 0) return null;
  return (
    <section aria-label="Not known of the school yet">
      <InsetText>
        <p className="govuk-body">
          Not known of the school yet. You can go on
          {unknown.some(({ isNeeded }) => isNeeded) ? '; it has to be there before anybody signs' : ''}:
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {unknown.map(({ words, place, meanwhile }) => (
            <li key={`${place} ${words}`}>
              <a className="govuk-link" href={hrefOf(place)}>
                {words}
              </a>
              {meanwhile !== undefined && `. ${meanwhile}`}
            </li>
          ))}
        </ul>
      </InsetText>
    </section>
  );
}
