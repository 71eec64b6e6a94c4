import { expect, test } from 'vitest';
import { allRules } from '../../src/policy/rules/all-rules.ts';

/** How much each rule of the guidance weighs, what it holds, and how it is known, as the table of the rules was agreed. */
const table = `
rationale.recorded stop sign Q
rationale.best-interests stop sign Q
rationale.full-time-first explain sign Q
rationale.not-exclusion stop sign Q
rationale.not-sent-home stop run Q
rationale.medical-purpose stop sign Q
behaviour.not-the-purpose stop sign A+Q
behaviour.package stop sign A+Q
behaviour.professionals explain sign A
behaviour.unmet-needs explain sign Q
behaviour.early-help-offered explain sign Q
behaviour.prt-advice explain sign A
behaviour.ladder explain sign Q
behaviour.equality stop sign A+Q
behaviour.no-repeat explain sign A+Q
plan.underlying stop sign A
plan.early-help-assessment note sign A
plan.psp-required stop sign A
plan.healthcare explain sign A
plan.graduated-approach explain sign Q
plan.send-support-kept stop sign Q
plan.nine-items stop sign A
plan.pupil-part stop sign A+Q
plan.clear-aim stop sign A
period.dated stop sign A
period.longest stop sign A
period.one-extension stop sign A+Q
period.earlier-other explain sign A+Q
period.extension-earned stop sign A
period.academic-year stop run A
period.prolonged-exception stop sign A+Q
timetable.less-than-full note sign A
timetable.some-school stop sign A
timetable.grows explain sign A
timetable.never-falls explain sign A
timetable.back-to-full stop sign A
timetable.reading stop sign A
review.scheduled stop sign A
review.formal-set explain sign A
review.formal-held stop run A
review.medium-midway stop run A
agree.parent stop sign A
agree.by-start stop start A
agree.refused stop sign A
agree.withdrawn stop run A
agree.other-parent explain sign A
agree.virtual-school stop sign A
agree.social-worker stop sign A
agree.social-worker-kept explain sign A
agree.send stop sign A
agree.services stop sign A
agree.meeting stop start A
agree.others-tried stop sign Q
agree.health stop sign A
risk.complete stop start A
risk.topics stop sign A
risk.responsible-adult stop sign A
risk.whereabouts stop sign A
risk.not-significant stop sign A+Q
risk.review-date stop sign A
care.arrangements stop sign Q
home.parent-support stop sign Q
work.provided stop sign Q
work.full-time-equivalent stop sign A+Q
belonging.contact explain sign Q
travel.transport-told explain start A
travel.fair stop sign Q
meals.fair stop sign A+Q
medical.panel explain sign A+Q
attendance.code note run A
la.notified stop run A
la.entry-length stop run A
checklist.complete stop sign A
flexi.parent-asked stop sign A+Q
flexi.full-time-equivalent stop sign Q
flexi.no-school-work stop sign Q
flexi.days stop sign A
flexi.dated stop sign A
flexi.positive-reason explain sign Q
flexi.ehcp explain sign A+Q
flexi.social-worker explain sign A
flexi.monitoring explain sign A
flexi.safeguarding stop sign Q
flexi.declarations stop sign A
flexi.attachments stop sign A
flexi.la-informed stop run A
flexi.on-roll note run D
flexi.code note run A
`;

test('every rule of the guidance is there, with its weight, its gate and its mode', () => {
  const known = new Map(allRules.map(({ id, level, gate, mode }) => [id, `${id} ${level} ${gate} ${mode}`]));
  const agreed = table.trim().split('\n');
  expect(agreed.map((line) => known.get(line.split(' ')[0] ?? ''))).toEqual(agreed);
});
