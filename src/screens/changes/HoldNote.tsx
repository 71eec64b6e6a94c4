import type { Act } from '../../../machines/arrangement-events.ts';
import { givenDay } from '../../life/clock-ahead.ts';
import { holdOn } from '../shared/case-line.ts';
import { useCaseView } from '../shared/case-view.ts';
import { actWords } from './act-words.ts';

/** What is no change of the arrangement, and stands apart: whether the case is kept past its time. */
export const isOfKeeping = (act: Act): boolean => act === 'HOLD' || act === 'LIFT_HOLD';

/** Whether the case is on hold, and the way to the other. */
export function HoldNote({ acts }: { readonly acts: readonly Act[] }) {
  const { reading, hrefOf } = useCaseView();
  const hold = holdOn(reading.events);
  return (
    <section>
      <h2 className="govuk-heading-m">Keeping this case</h2>
      {hold !== undefined && (
        <p className="govuk-body">
          On hold{hold.on !== undefined && ` since ${givenDay(hold.on, reading.proposed.today)}`}, by {hold.by}:{' '}
          {hold.why}
        </p>
      )}
      {acts.filter(isOfKeeping).map((act) => {
        const { title, does, place } = actWords(act, reading.proposed.case, reading.life);
        return (
          <p className="govuk-body" key={act}>
            <a className="govuk-link" href={hrefOf(place)}>
              {title}
            </a>
            . {does}
          </p>
        );
      })}
    </section>
  );
}
