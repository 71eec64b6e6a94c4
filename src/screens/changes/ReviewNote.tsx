import type { Act } from '../../../machines/arrangement-events.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { fullTimeOwedFrom } from '../../life/in-full-time.ts';
import { littleProgressTwice } from '../../policy/little-progress.ts';
import type { Reading } from '../../reading/reading.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { ifItRuns } from '../shared/if-it-runs.ts';
import type { Decided } from '../shared/review-decided.ts';
import { reviewDecided } from '../shared/review-decided.ts';
import { actWords } from './act-words.ts';

/** What each wish of a review leads to. */
const next: Readonly<Record<Decided['wish'], { readonly acts: readonly Act[]; readonly says: string }>> = {
  change: { acts: ['PROPOSE'], says: 'Nothing changes until everybody has agreed to it.' },
  extend: {
    acts: ['EXTEND'],
    says: 'Full time is due as it was agreed, unless a further period is agreed before.',
  },
  end: { acts: ['END', 'END_WITH_NOTICE'], says: 'Write down when it has ended.' },
  sooner: { acts: ['END'], says: 'Write down when full time has begun.' },
};

/** That the day of full time has come since a review asked for more time; `undefined` while it is to come. */
function fullTimeOwed({ life, proposed }: Reading): string | undefined {
  const from = life.state === 'over' ? fullTimeOwedFrom(life, proposed.case) : undefined;
  return from === undefined || isBefore(proposed.today, from)
    ? undefined
    : `Full time was due on ${formatDate(from)}, and is owed until a further period is agreed and begins.`;
}

/** What the last review that was held asks to be done, and where. */
export function ReviewNote({ acts }: { readonly acts: readonly Act[] }) {
  const { reading, hrefOf } = useCaseView();
  const { case: c, today } = reading.proposed;
  const decided = reviewDecided(reading);
  if (decided === undefined) return null;
  const { says, acts: wished } = next[decided.wish];
  const act = wished.find((one) => acts.includes(one));
  if (act === undefined) return null;
  const { title, place } = actWords(act, c, reading.life);
  // What two reviews speak against is told, and offered no second time.
  const isOffered = act !== 'EXTEND' || littleProgressTwice(c, today) === undefined;
  return (
    <InsetText>
      {ifItRuns(reading, decided.words)}. {(act === 'EXTEND' ? fullTimeOwed(reading) : undefined) ?? says}
      {isOffered && (
        <>
          {' '}
          <a className="govuk-link" href={hrefOf(place)}>
            {title}
          </a>
        </>
      )}
    </InsetText>
  );
}
