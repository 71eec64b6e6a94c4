import type { ReactNode } from 'react';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { givenDay } from '../../life/clock-ahead.ts';
import { isPastKeeping, pastKeepingOn } from '../../life/keeping.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../shared/address.ts';
import { caseHref } from '../shared/case-href.ts';
import type { CaseLine } from '../shared/case-line.ts';
import { useServices } from '../shared/services.ts';
import type { KeepingSet } from '../shared/use-keeping-times.ts';
import { keepingInWords, useKeepingTimes } from '../shared/use-keeping-times.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { DeleteLink } from './DeleteLink.tsx';
import { Some } from './Some.tsx';
import type { CaseListing } from './use-case-list.ts';
import { useCaseList } from './use-case-list.ts';

type Ready = Extract<CaseListing, { state: 'ready' }>;

/** The cases that are past their keeping time, those on hold, and those of which it cannot be told. Nothing goes by itself. */
export function KeepingPage() {
  const listing = useCaseList();
  const set = useKeepingTimes();
  usePageTitle('Cases past their keeping time');
  return (
    <>
      <Heading1>Cases past their keeping time</Heading1>
      {set !== undefined && <HowLong set={set} />}
      {listing.state === 'failed' ? (
        <p className="govuk-body">
          {failureWords(listing.failure).what}. {failureWords(listing.failure).next}
        </p>
      ) : listing.state === 'loading' || set === undefined ? (
        <p className="govuk-body" role="status">
          Opening your cases
        </p>
      ) : (
        <Found listing={listing} set={set} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'cases' })}>
          Go to your cases
        </a>
      </p>
    </>
  );
}

/** Schools keep register entries so many years: a shorter time is questioned. */
const REGISTER_YEARS = 6;

function howLongInWords({ times, from }: KeepingSet): string {
  switch (from) {
    case 'default':
      return `Your school has not set how long cases are kept, so none is listed here. We suggest ${keepingInWords(times)}: ask your data protection officer.`;
    case 'unread':
      return `A case is kept for ${keepingInWords(times)}. Part of what your school has set cannot be read, and ours stands in its place: set it again.`;
    case 'school':
      return `A case is kept for ${keepingInWords(times)}. That is what your school has set.`;
  }
}

const HowLong = ({ set }: { readonly set: KeepingSet }) => (
  <p className="govuk-body">
    {howLongInWords(set)}{' '}
    {set.from === 'school' &&
      set.times.years < REGISTER_YEARS &&
      'Schools keep register entries for six years: is a shorter time right? '}
    <a className="govuk-link" href={hrefTo({ page: 'settings', place: 'keeping' })}>
      {set.from === 'default' ? 'Set how long' : 'Change how long'}
    </a>
    . Nothing is deleted by itself.
  </p>
);

function Found({
  listing: { lines, untold },
  set: { times, from },
}: {
  readonly listing: Ready;
  readonly set: KeepingSet;
}) {
  const { today } = useServices();
  const whole = lines.filter(({ marks }) => marks.length === 0).map(({ line }) => line);
  const past = (from === 'default' ? [] : whole)
    .filter(({ kept }) => isPastKeeping(kept, times, today()))
    .map((line) => ({ line, on: pastKeepingOn(line.kept, times) }))
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  const held = whole.filter(
    (line) => line.hold !== undefined && line.kept.state !== 'unreadable' && !past.some((each) => each.line === line),
  );
  const unclear = [
    ...lines.filter(({ marks }) => marks.length > 0).map(({ line }) => ({ line, why: NOT_WHOLE })),
    ...whole.filter(({ kept }) => kept.state === 'unreadable').map((line) => ({ line, why: NO_END })),
  ];
  const isReading = untold.some(({ marks }) => !marks.includes('gone'));
  return (
    <>
      {isReading && (
        <p className="govuk-body" role="status">
          Some cases are still being read.
        </p>
      )}
      {past.length === 0 && !isReading && from !== 'default' && (
        <p className="govuk-body">No case is past its keeping time.</p>
      )}
      {past.length > 0 && <h2 className="govuk-heading-m">Look at each, and decide</h2>}
      <Some all={past}>
        {({ line, on }) => (
          <Case key={line.id} line={line}>
            <p className="govuk-body">
              {sinceInWords(line, today())}
              {on !== undefined && ` Past its keeping time since ${formatDate(on)}.`}
            </p>
          </Case>
        )}
      </Some>
      {held.length > 0 && (
        <>
          <h2 className="govuk-heading-m">On hold, and not past its time</h2>
          <Some all={held}>{(line) => <Case key={line.id} line={line} />}</Some>
        </>
      )}
      {unclear.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Not counted</h2>
          <Some all={unclear}>
            {({ line, why }) => (
              <Case key={line.id} line={line}>
                <p className="govuk-body">{why}</p>
              </Case>
            )}
          </Some>
        </>
      )}
    </>
  );
}

const NO_END = 'When it ended cannot be read, so no time counts. Look at the case.';
const NOT_WHOLE = 'Part of this case is damaged, so no time counts. Look at the case.';

function sinceInWords({ kept }: CaseLine, today: IsoDate): string {
  switch (kept.state) {
    case 'ended':
      return `It is over since ${formatDate(kept.since)}.`;
    case 'unused':
      return `Nothing came of it. The last of it was on ${givenDay(kept.since, today)}.`;
    case 'open':
    case 'unreadable':
      return '';
  }
}

function Case({ line, children }: { readonly line: CaseLine; readonly children?: ReactNode }) {
  const { id, name, hold } = line;
  const { today } = useServices();
  return (
    <section className="wm-row">
      <h3 className="govuk-heading-s">
        <a className="govuk-link" href={caseHref(id, '')}>
          {name}
        </a>
      </h3>
      {children}
      {hold !== undefined && (
        <p className="govuk-body">
          <strong>On hold</strong>
          {hold.on !== undefined && ` since ${givenDay(hold.on, today())}`}, by {hold.by}: {hold.why}
        </p>
      )}
      <p className="govuk-body">
        {hold === undefined ? (
          <>
            <DeleteLink line={line} />
            {' or '}
            <a className="govuk-link" href={caseHref(id, 'hold')}>
              put it on hold<span className="govuk-visually-hidden">: the case of {name}</span>
            </a>
          </>
        ) : (
          <a className="govuk-link" href={caseHref(id, 'lift-hold')}>
            Lift the hold<span className="govuk-visually-hidden"> on the case of {name}</span>
          </a>
        )}
      </p>
    </section>
  );
}
