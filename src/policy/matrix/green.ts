import { lcc } from '../../authorities/sources.ts';
import { isInCare } from '../../case/care-and-needs.ts';
import { valueOf } from '../../case/field.ts';
import { decisionFields, decisions } from '../../case/fields/checklist.ts';
import { people } from '../../case/fields/people.ts';
import { hazards, risk } from '../../case/fields/risk.ts';
import { heldReviews, notifications, running } from '../../case/fields/running.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { happenedOn } from '../../case/happened.ts';
import { rowsOf } from '../../case/list.ts';
import { nextOpenDay, readCalendar } from '../../case/school-calendar.ts';
import type { GivenDay } from '../../domain/iso-date.ts';
import { addDays, formatDate, isBefore } from '../../domain/iso-date.ts';
import { givenDay } from '../../life/clock-ahead.ts';
import { fullTimeOwedFrom, isFullTimeOwed, isInFullTime, isStillPart } from '../../life/in-full-time.ts';
import { daysIn, periodInWords, periodOf } from '../../life/period.ts';
import { settledSoonerIn } from '../../life/settled-sooner.ts';
import type { Finding } from '../engine/finding.ts';
import { daysInForce, endingIn, isRunningOn, owedBetween } from '../engine/lived.ts';
import type { Situation } from '../engine/situation.ts';
import { entriesTold, firstDayToTell, lastDayToTell } from '../notified.ts';
import { wholePeriodOf } from '../whole-period.ts';
import { agreementIndicators } from './agreements.ts';
import { growth } from './growth.ts';
import type { Indicator, Shown } from './indicator.ts';
import { met, notMet, notKnown } from './indicator.ts';
import { lastSaid } from './reviews.ts';

/** The longest period that is green, in days. Source: LCC Appendix 2. */
const FOUR_WEEKS = 28;

function goodPractice({ case: c }: Situation, findings: readonly Finding[]): Shown {
  const told = findings.filter(({ level }) => level !== 'note');
  const [first, ...more] = told.filter(({ level, record }) => level === 'stop' || record?.given === undefined);
  const checklist = decisions.map((decision) => valueOf(c, decisionFields(decision).state));
  if (first !== undefined)
    return more.length === 0
      ? notMet(first.words, first.path)
      : {
          ...notMet(`${first.words} And ${String(more.length)} more.`, first.path),
          also: more.map(({ words }) => words),
        };
  if (checklist.includes('not-done'))
    return notMet('A decision of the checklist is not done.', decisionFields('best-interests').state.path);
  if (checklist.includes(undefined))
    return notKnown('The checklist is not finished.', decisionFields('best-interests').state.path);
  const reasons = told.length === 0 ? '' : ` What is unusual has the head’s reason.`;
  return met(`The six decisions of the checklist are settled.${reasons}`, decisionFields('best-interests').state.path);
}

function fourWeeks(situation: Situation): Shown {
  const period = wholePeriodOf(situation);
  if (period === undefined) return notKnown('There is no start and end yet.', timetable.end.path);
  const evidence = `${periodInWords(period)}: ${String(daysIn(period))} days.`;
  return daysIn(period) <= FOUR_WEEKS ? met(evidence, timetable.end.path) : notMet(evidence, timetable.end.path);
}

function engaging(situation: Situation): Shown {
  const { case: c, today } = situation;
  const engages = lastSaid(situation, heldReviews.row.engaging);
  const progress = lastSaid(situation, heldReviews.row.progress);
  const start = valueOf(c, timetable.start);
  if (engages?.value === 'no') return notMet(`${engages.when}: the pupil did not take part.`, engages.path);
  if (progress !== undefined && progress.value !== 'good')
    return notMet(`${progress.when}: ${progress.value === 'none' ? 'no' : 'little'} progress.`, progress.path);
  if (engages === undefined || progress === undefined) {
    const toCome =
      start !== undefined && isBefore(today, start)
        ? `The timetable starts on ${formatDate(start)}.`
        : 'No held review says so yet.';
    return notKnown(toCome, heldReviews.path);
  }
  return met(`${progress.when}: takes part, good progress.`, progress.path);
}

/** Full time that a review settled for a day on which the pupil was to be part time still; a later day is none. */
function soonerIn(situation: Situation): ReturnType<typeof settledSoonerIn> {
  const settled = settledSoonerIn(situation);
  return settled !== undefined && isRunningOn(situation, settled.from) ? settled : undefined;
}

/** From when full time is to be, as a sentence: from the day that a review settled, else from the agreed one; `undefined` where none is set. */
function fullTimeInWords(situation: Situation): string | undefined {
  const { case: c } = situation;
  const sooner = soonerIn(situation);
  if (sooner !== undefined)
    return `Full time from ${formatDate(sooner.from)}, settled at the review of ${formatDate(sooner.on)}.`;
  const agreed = valueOf(c, timetable.fullTimeFrom);
  return agreed && `Full time from ${formatDate(agreed)}.`;
}

function increasing(situation: Situation): Shown {
  const { case: c } = situation;
  const { state, evidence, path } = growth(c);
  const fullTime = fullTimeInWords(situation);
  if (state === 'met' && fullTime === undefined)
    return notKnown('The day full time starts again is not set.', timetable.fullTimeFrom.path);
  return {
    state,
    path,
    evidence: fullTime === undefined || endingIn(situation) !== undefined ? evidence : `${evidence} ${fullTime}`,
  };
}

/** The day on which it came to an end: that on which it was taken back, else the last on which it was in force. */
function endedOn(situation: Situation): GivenDay | undefined {
  const ending = endingIn(situation);
  return ending && (ending.saidOn ?? daysInForce(situation).at(-1)?.end ?? addDays(ending.on, -1));
}

/** Whether its time is up, and full time is due and not on record. */
function ranOver(situation: Situation): boolean {
  const { case: c, life, today } = situation;
  if (life.state === 'over') return !isBefore(today, nextOpenDay(readCalendar(c), life.end));
  return life.state === 'ended' && isFullTimeOwed(life, c, today) && !isInFullTime(life, situation);
}

/** That full time has begun again is not known until somebody says that it has not. Ours. */
function saysNotBegun(situation: Situation): typeof notMet {
  const from = fullTimeOwedFrom(situation.life, situation.case);
  return from !== undefined && isStillPart(situation, from) ? notMet : notKnown;
}

function timeLimited(situation: Situation): Shown {
  const { case: c, life } = situation;
  const period = periodOf(c);
  const ended = endedOn(situation) ?? (life.state === 'over' ? life.end : undefined);
  if (ended !== undefined && ranOver(situation))
    return saysNotBegun(situation)(
      `It was for a limited time and ended on ${givenDay(ended, situation.today)}. That full time has begun is not on record.`,
      running.fullTimeOn.path,
    );
  const between = owedBetween(situation);
  if (between !== undefined)
    return saysNotBegun(situation)(
      `What was agreed before ended on ${formatDate(between.end)}, and that full time has begun is not on record.`,
      running.fullTimeOn.path,
    );
  const fullTime = fullTimeInWords(situation);
  if (period === undefined) return notKnown('There is no start and end yet.', timetable.end.path);
  if (fullTime === undefined)
    return notKnown('The day full time starts again is not set.', timetable.fullTimeFrom.path);
  if (life.state === 'ended' && ended !== undefined)
    return met(
      life.ending.how === 'full-time'
        ? `It ended: full time since ${formatDate(life.ending.on)}.`
        : `It ended on ${givenDay(ended, situation.today)}.`,
      timetable.end.path,
    );
  const ends = soonerIn(situation) === undefined ? 'Ends on' : 'Agreed until';
  return met(`${ends} ${formatDate(period.end)}. ${fullTime}`, timetable.end.path);
}

function authorityTold(situation: Situation, findings: readonly Finding[]): Shown {
  const path = notifications.path;
  const late = findings.find(({ rule }) => rule === 'la.notified' || rule === 'la.entry-length');
  if (late !== undefined) return notMet(late.words, late.path);
  const [first] = entriesTold(situation);
  if (first !== undefined)
    return met(`Told of the time from ${formatDate(first.from)} to ${formatDate(first.to)}.`, path);
  const start = firstDayToTell(situation);
  const due = start === undefined ? undefined : lastDayToTell(situation, start);
  return notKnown(due === undefined ? 'Not told yet.' : `Not told yet. It is due by ${formatDate(due)}.`, path);
}

function socialCareAware({ case: c, today }: Situation): Shown {
  const on = happenedOn(c, people.socialWorkerToldOn, today);
  if (on === undefined)
    return notKnown('No day on which the social worker was told is on record.', people.socialWorkerToldOn.path);
  return met(`The social worker was told on ${formatDate(on)}.`, people.socialWorkerToldOn.path);
}

function riskAssessed({ case: c, today }: Situation, findings: readonly Finding[]): Shown {
  const open = findings.find(({ rule, level }) => level === 'stop' && rule.startsWith('risk.'));
  const on = happenedOn(c, risk.assessedOn, today);
  if (open !== undefined) return notMet(open.words, open.path);
  if (on === undefined || rowsOf(c, hazards).length === 0)
    return notKnown('The risk assessment is not finished.', on === undefined ? risk.assessedOn.path : hazards.path);
  return met(`Done on ${formatDate(on)}.`, risk.assessedOn.path);
}

/** What makes a case green when all of it is so. Source: LCC Appendix 2. */
export function greenIndicators(situation: Situation, findings: readonly Finding[]): readonly Indicator[] {
  const line = (id: string, words: string, shown: Shown): Indicator => ({
    id,
    column: 'green',
    words,
    source: [lcc('Appendix 2')],
    ...shown,
  });
  return [
    line('good-practice', 'The school keeps to good practice', goodPractice(situation, findings)),
    line('four-weeks', 'Planned for four weeks at most', fourWeeks(situation)),
    line('engaging', 'The pupil takes part and gets on well', engaging(situation)),
    ...agreementIndicators(situation),
    line('increasing', 'There is a plan to increase the time in school', increasing(situation)),
    line(
      'time-limited',
      ranOver(situation) ? 'Full time has begun again' : 'It is for a limited time',
      timeLimited(situation),
    ),
    ...(situation.authority.notification?.due === undefined
      ? []
      : [line('authority-told', 'The local authority has been told', authorityTold(situation, findings))]),
    ...(isInCare(situation.case)
      ? [line('social-care-aware', 'Social care knows of it', socialCareAware(situation))]
      : []),
    line('risk-assessed', 'The risk assessment is done', riskAssessed(situation, findings)),
  ];
}
