import type { Act } from '../../../machines/arrangement-events.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { AskedAtReview } from '../../life/asked-at-review.ts';
import { askedAtReview } from '../../life/asked-at-review.ts';
import { settledSooner } from '../../life/settled-sooner.ts';
import { littleProgressTwice } from '../../policy/little-progress.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { actWords } from './act-words.ts';

/** What each wish of a review leads to. */
const next: Readonly<Record<AskedAtReview['wish'], { readonly acts: readonly Act[]; readonly says: string }>> = {
  change: {
    acts: ['PROPOSE'],
    says: 'decided on a change. Nothing changes until everybody has agreed to it.',
  },
  extend: {
    acts: ['EXTEND'],
    says: 'asked for more time. Full time is due as it was agreed, unless a further period is agreed before.',
  },
  end: { acts: ['END', 'END_WITH_NOTICE'], says: 'decided to end it. Write down when it has ended.' },
  sooner: { acts: ['END'], says: 'decided on full time sooner. Write down when full time has begun.' },
};

/** What the last review that was held asks to be done, and where. */
export function ReviewNote({ acts }: { readonly acts: readonly Act[] }) {
  const { reading, hrefOf } = useCaseView();
  const { case: c, today } = reading.proposed;
  const since = reading.versions.at(-1)?.agreedOn;
  const asked = since === undefined ? undefined : askedAtReview(c, since, today);
  // What has ended is past what a review wished for.
  if (asked === undefined || reading.life.state === 'ended') return null;
  const { says, acts: wished } = next[asked.wish];
  const act = wished.find((one) => acts.includes(one));
  if (act === undefined) return null;
  const { title, place } = actWords(act, c);
  const settled = asked.wish === 'sooner' && since !== undefined ? settledSooner(c, since, today) : undefined;
  // What two reviews speak against is told, and offered no second time.
  const isOffered = act !== 'EXTEND' || littleProgressTwice(c, today) === undefined;
  return (
    <InsetText>
      The review of {formatDate(asked.on)}{' '}
      {settled === undefined
        ? says
        : `settled full time from ${formatDate(settled.from)}. Write down when it has begun.`}
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
