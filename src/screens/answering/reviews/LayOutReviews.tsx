import { timetable } from '../../../case/fields/timetable.ts';
import type { WeekdayNumber } from '../../../domain/iso-date.ts';
import { weekdayNames } from '../../../domain/iso-date.ts';
import { periodOf } from '../../../life/period.ts';
import { laidOutReviews } from '../../../policy/laid-out-reviews.ts';
import { placeOfPath } from '../../../reading/place-of.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonGroup } from '../../../ui/ButtonGroup.tsx';
import { Details } from '../../../ui/Details.tsx';
import { useAnswering } from '../../shared/answering.ts';
import type { ListPartProps } from '../ListHead.tsx';
import { relaid } from './review-rows.ts';

const schoolDays = [1, 2, 3, 4, 5] as const satisfies readonly WeekdayNumber[];

/** All reviews in one go: a talk every week on the day that is pressed, and the meeting before the end among them. */
export function LayOutReviews({ asked: { rows }, list }: ListPartProps) {
  const { hrefOf, reading, log } = useAnswering();
  const { proposed } = reading;
  if (periodOf(proposed.case) === undefined)
    return (
      <p className="govuk-body">
        Once the first and the last day are known, all reviews can be set in one go:{' '}
        <a className="govuk-link" href={hrefOf(placeOfPath(timetable.start.path))}>
          enter these days
        </a>
        .
      </p>
    );
  if (laidOutReviews(proposed, 1).length === 0)
    return (
      <p className="govuk-body">The school is open on no day from the first to the last: look at these days again.</p>
    );
  const layOut = (weekday: WeekdayNumber): void => {
    const { answers, added, removed } = relaid(
      laidOutReviews(proposed, weekday),
      rows.map(({ id }) => id),
      proposed.case,
    );
    for (const path of removed) log.send({ type: 'REMOVE_ROW', path });
    log.send({ type: 'ANSWER_MANY', answers });
    list.addRows(added);
  };
  const days = (
    <ButtonGroup>
      {schoolDays.map((weekday) => (
        <Button
          key={weekday}
          type="button"
          variant="secondary"
          onClick={() => {
            layOut(weekday);
          }}
        >
          {`Each ${weekdayNames[weekday - 1] ?? ''}`}
        </Button>
      ))}
    </ButtonGroup>
  );
  return rows.length === 0 ? (
    <section>
      <h2 className="govuk-heading-s">Set all of them in one go</h2>
      <p className="govuk-body">
        Press the day of the week. You get a talk for each week, and one of the last as the meeting. Each can be
        changed.
      </p>
      {days}
    </section>
  ) : (
    <Details summary="Set all of them anew, on one day of the week">
      <p className="govuk-body">Their dates change. Who takes part stays as it is written.</p>
      {days}
    </Details>
  );
}
