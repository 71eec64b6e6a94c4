import { lcc, ours } from '../../authorities/sources.ts';
import { hasSocialWorker } from '../../case/care-and-needs.ts';
import { valueOf } from '../../case/field.ts';
import { medical } from '../../case/fields/medical.ts';
import { plan } from '../../case/fields/plan.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { risk } from '../../case/fields/risk.ts';
import { route } from '../../case/fields/route.ts';
import { heldReviews, running } from '../../case/fields/running.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { isInFullTime, saidFullTime, saidFullTimeOf } from '../../life/in-full-time.ts';
import { leavingOf } from '../../life/leaving.ts';
import type { Life } from '../../life/life.ts';
import { notRegularly } from '../../life/review-attendance.ts';
import { attendanceIn } from '../attendance/at-reviews.ts';
import { daysUnagreed } from '../before-agreement.ts';
import { daysWithoutAgreement, partDaysOnRecord } from '../days-without-agreement.ts';
import type { Finding } from '../engine/finding.ts';
import { hasBegun, owedBetween, startWithoutAgreement } from '../engine/lived.ts';
import type { Situation } from '../engine/situation.ts';
import { agreementIndicators } from './agreements.ts';
import { concern } from './amber.ts';
import type { Indicator, Shown } from './indicator.ts';
import { both, met, notMet, notKnown } from './indicator.ts';
import { unsaidSinceTheEnd, whyNothingHolds } from './not-on-record.ts';
import { lastSaid } from './reviews.ts';

/** Rules whose finding says that part time is used in a way that the guidance rules out. */
const MISUSE = ['behaviour.not-the-purpose', 'rationale.not-exclusion', 'rationale.not-sent-home'];

/** Whether it is past mending that full time began later than it was owed once it was taken back: days without an agreement. */
const isLateAgain = ({ rule, record }: Finding): boolean => rule === 'agree.withdrawn' && record?.kind === 'breach';

/** Whether the pupil’s last day was before a day to start: nothing is asked of the days since. */
function hasLeftBefore({ case: c, today }: Situation, start: IsoDate): boolean {
  const left = leavingOf(c, today);
  return left !== undefined && isBefore(left.last, start);
}

function inappropriate(situation: Situation, findings: readonly Finding[]): Shown {
  const { case: c } = situation;
  const found =
    findings.find(({ rule, level }) => level === 'stop' && MISUSE.includes(rule)) ?? findings.find(isLateAgain);
  if (found !== undefined) return met(found.words, found.path);
  const part = daysWithoutAgreement(situation) ?? partDaysOnRecord(situation);
  if (part !== undefined) return met(part.words, part.path);
  const start = startWithoutAgreement(situation);
  if (start !== undefined && !hasLeftBefore(situation, start) && saidFullTime(situation, start) === undefined)
    return notKnown(
      `${whyNothingHolds(situation, start)} It is not on record whether the pupil is in school full time.`,
      running.inFullTime.path,
    );
  const before = daysUnagreed(situation);
  if (before !== undefined && saidFullTimeOf(situation, before.stretch) === undefined)
    return notKnown(
      `It was agreed after a day to start, ${formatDate(before.start)}. It is not on record whether the pupil was in school full time until then.`,
      running.inFullTime.path,
    );
  const between = owedBetween(situation);
  if (between !== undefined)
    return notKnown(
      `What was agreed before ended on ${formatDate(between.end)}. It is not on record whether the pupil is in school full time.`,
      running.fullTimeOn.path,
    );
  const since = unsaidSinceTheEnd(situation);
  if (since !== undefined) return since;
  if (valueOf(c, reasons.causes) === undefined || valueOf(c, reasons.confirmed) === undefined)
    return notKnown('The reasons are not finished.', reasons.causes.path);
  return notMet('The reasons given, and what the head confirms, speak against it.', reasons.causes.path);
}

/** Whether there is doubt why part time was chosen. */
function doubtWhy(situation: Situation, findings: readonly Finding[]): Shown {
  const voiced = concern(situation);
  if (voiced.state === 'met') return voiced;
  const found = findings.find(
    ({ rule, level }) => level === 'stop' && (rule.startsWith('rationale.') || rule.startsWith('behaviour.')),
  );
  if (found !== undefined) return met(found.words, found.path);
  if (valueOf(situation.case, reasons.why) === undefined)
    return notKnown('The reason is not written down yet.', reasons.why.path);
  return notMet('The reason is on record, and nobody has voiced a concern.', reasons.why.path);
}

/** Whether a way out is missing. Until the first day it may still be written. */
function noWayOut(situation: Situation): Shown {
  const { case: c } = situation;
  const open = [plan.exit, timetable.fullTimeFrom].find((field) => valueOf<unknown>(c, field) === undefined);
  if (open === undefined) return notMet('There is a way out, and a day for full time.', plan.exit.path);
  const evidence = open === plan.exit ? 'The plan has no way out.' : 'There is no day for full time.';
  return hasBegun(situation) ? met(evidence, open.path) : notKnown(evidence, open.path);
}

/** Two things that are red only together; where they are not, the one that settles it is shown. */
function together(a: Shown, b: Shown): Shown {
  const state = both(a.state, b.state);
  if (state === 'not-met') return a.state === 'not-met' ? a : b;
  if (state === 'not-known') return a.state === 'not-known' ? a : b;
  return { state, evidence: `${a.evidence} ${b.evidence}`, path: b.path };
}

function noEngagement(situation: Situation): Shown {
  const engages = lastSaid(situation, heldReviews.row.engaging);
  const progress = lastSaid(situation, heldReviews.row.progress);
  const unsaid = notKnown('No held review says so yet.', heldReviews.path);
  const apart =
    engages === undefined
      ? unsaid
      : (engages.value === 'no' ? met : notMet)(
          `${engages.when}: the pupil ${engages.value === 'no' ? 'did not take' : 'took'} part.`,
          engages.path,
        );
  const still =
    progress === undefined
      ? unsaid
      : (progress.value === 'none' ? met : notMet)(
          `${progress.when}: ${progress.value === 'none' ? 'no' : 'some'} progress.`,
          progress.path,
        );
  return together(apart, still);
}

function harm(situation: Situation): Shown {
  const said = lastSaid(situation, heldReviews.row.harm);
  if (said === undefined) return notKnown('No held review says so yet.', heldReviews.path);
  return said.value === 'yes'
    ? met(`${said.when}: it harms the pupil.`, said.path)
    : notMet(`${said.when}: no harm was seen.`, said.path);
}

const dangers = { exploitation: 'exploitation', radicalisation: 'radicalisation', abuse: 'abuse' } as const;

function knownRisk({ case: c }: Situation): Shown {
  const known = valueOf(c, risk.known);
  const named = (known ?? []).flatMap((word) => (word === 'none' ? [] : [dangers[word]]));
  if (named.length > 0) return met(`Known: ${named.join(', ')}.`, risk.known.path);
  if (valueOf(c, risk.significant) === 'yes')
    return met('The pupil would be at significant risk out of school.', risk.significant.path);
  return known === undefined
    ? notKnown('The question has no answer yet.', risk.known.path)
    : notMet('None is known.', risk.known.path);
}

const missing = (situation: Situation): readonly Indicator[] =>
  agreementIndicators(situation).filter(({ state }) => state !== 'met');

/** The states in which nothing is to begin: full time goes on, as it does once it has begun again, and part time all the same has a line of its own. */
const withoutPlan: readonly Life['state'][] = ['refused', 'not-begun', 'set-aside'];

/** In care, child protection or child in need: red only for as long as an agreement is missing. The reading is ours. */
function standing(situation: Situation): Shown {
  const care = valueOf(situation.case, pupil.care);
  const [first, ...more] = missing(situation);
  if (care === undefined) return notKnown('The question has no answer yet.', pupil.care.path);
  if (!hasSocialWorker(situation.case))
    return notMet('Not in care, no child protection or child in need plan.', pupil.care.path);
  if (first === undefined) return notMet('Vulnerable: all agreements are in place.', pupil.care.path);
  const isOver = isInFullTime(situation.life, situation);
  if (isOver || withoutPlan.includes(situation.life.state))
    return notMet('Vulnerable. Nothing is agreed, so full time goes on.', pupil.care.path);
  return met(
    `Vulnerable, and an agreement is missing. ${[first, ...more].map(({ evidence }) => evidence).join(' ')}`,
    first.path,
  );
}

/** What the pupil comes back from, where that was an absence. It is the reason for the timetable, and no sign that it fails. Source: LCC §6. */
const absences: Partial<Readonly<Record<string, string>>> = {
  absence: 'Comes back after a long absence: that is the reason for the timetable.',
  'missing-education': 'Comes back after missing education: that is the reason for the timetable.',
};

function notAttending(situation: Situation): Shown {
  const { case: c } = situation;
  const attendance = attendanceIn(situation);
  const last = attendance.at(-1);
  const [seldom] = notRegularly(attendance);
  if (seldom !== undefined && last !== undefined)
    return met(
      `Since ${formatDate(seldom.on)} the pupil has come to well too few of the sessions that were expected, illness left aside: ${String(last.attended)} of ${String(last.expected)} by ${formatDate(last.on)}. The head judges.`,
      last.path,
    );
  if (last !== undefined)
    return notMet(
      `${String(last.attended)} of ${String(last.expected)} sessions by ${formatDate(last.on)}${last.ill === 0 ? '' : `, ${String(last.ill)} missed through illness`}.`,
      last.path,
    );
  const reason = absences[valueOf(c, route.returnFrom) ?? ''];
  if (reason !== undefined) return notKnown(reason, route.returnFrom.path);
  const days = valueOf(c, medical.daysMissed);
  if (days !== undefined)
    return notKnown(
      `${String(days)} school days missed through illness. The guidance does not say whether illness counts: the head judges.`,
      medical.daysMissed.path,
    );
  return notKnown('The case does not hold the attendance register.', route.returnFrom.path);
}

/** What makes a case red when any of it is so. Source: LCC Appendix 2. */
export function redIndicators(situation: Situation, findings: readonly Finding[]): readonly Indicator[] {
  const line = (id: string, words: string, shown: Shown): Indicator => ({
    id,
    column: 'red',
    words,
    source: [lcc('Appendix 2')],
    ...shown,
  });
  return [
    line('inappropriate', 'Part time is used in a way the guidance rules out', inappropriate(situation, findings)),
    line(
      'no-way-out',
      'Doubt about why it was chosen, and no way out of it',
      together(doubtWhy(situation, findings), noWayOut(situation)),
    ),
    line('no-engagement', 'The pupil does not take part, and makes no progress', noEngagement(situation)),
    line('harm', 'It harms the pupil', harm(situation)),
    line(
      'known-risk',
      'The pupil is known to be at significant risk: exploitation, radicalisation, other abuse',
      knownRisk(situation),
    ),
    {
      ...line(
        'standing',
        'In care, or with a child protection or child in need plan, while an agreement is missing',
        standing(situation),
      ),
      source: [lcc('Appendix 2'), ours()],
    },
    {
      ...line('not-attending', 'The pupil has not been attending regularly for some time', notAttending(situation)),
      ...(attendanceIn(situation).length === 0 ? {} : { source: [lcc('Appendix 2'), ours()] }),
    },
  ];
}
