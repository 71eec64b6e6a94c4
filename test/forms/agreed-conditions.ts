/**
 * What each form, step, page and question with a condition goes by; whatever is not here is asked of everyone. `arrangement` stands
 * for the first answers, a star for what is asked while nothing is answered. Changed only where a condition is meant to change.
 */
export const agreedConditions = `
school/limits: school.authority
school/contacts: school.authority
school.day.monday *: school.closed-weekdays
school.day.tuesday *: school.closed-weekdays
school.day.wednesday *: school.closed-weekdays
school.day.thursday *: school.closed-weekdays
school.day.friday *: school.closed-weekdays
route *: arrangement decision.outcome
route.teaches: arrangement
route.asked: arrangement
route.kind: arrangement
route/background: route.kind
route.return-from: route.kind
route/not-this-way: arrangement
pupil *: arrangement decision.outcome
pupil/printed-name: pupil.name
pupil.send-need: pupil.send
pupil.health-need: pupil.health
people *: arrangement decision.outcome
people/parents/address: arrangement
people.senior *: arrangement
people.senior-role *: arrangement
people/agencies *: arrangement
agencies.chased-on: answer
people/agencies/disagreement: answer
people/agencies/writing: answer
people/social-worker: pupil.care
people.social-worker-chased-on: people.social-worker-answer
people/virtual-school: arrangement pupil.care
people.virtual-school-chased-on: people.virtual-school-answer
people/responsibility: arrangement pupil.care
people/caseworker: pupil.send
people.caseworker-chased-on: people.caseworker-answer
people/meeting: arrangement pupil.care
people/social-worker-answer: arrangement people.social-worker-answer pupil.care
people/virtual-school-answer: arrangement people.virtual-school-answer pupil.care
people/responsibility-answer: arrangement people.responsible-answer pupil.care
people/caseworker-answer: arrangement people.caseworker-answer pupil.send
request: arrangement decision.outcome
considerations: arrangement decision.outcome
considerations.social-worker-view: pupil.care
considerations/ehcp: pupil.send
considerations.section-f-how: considerations.section-f
decision: arrangement decision.outcome
decision.conditions: decision.outcome
decision.offer: decision.outcome
reasons *: arrangement decision.outcome
plan.first-psp: plan.underlying
medical.facts: pupil.health
medical.days-missed: pupil.health
people.practitioner: pupil.health
people.practitioner-told-on: pupil.health
reasons/support-first: pupil.care pupil.send reasons.causes route.exclusion-risk route.kind
reasons.others-tried: pupil.care pupil.send
plan.send-kept: pupil.send
plan.graduated: pupil.health pupil.send
reasons.equality: reasons.causes
reasons.for-behaviour: reasons.causes route.exclusion-risk route.kind
reasons/behaviour: route.exclusion-risk route.kind
reasons/panel: medical.days-missed medical.facts
panel.steps-tried: panel.outcome
panel.evidence: panel.outcome
panel.ground: panel.outcome
panel.form-sent-on: panel.outcome
panel.parent-agreed-on: panel.outcome
reasons/practitioner: arrangement medical.facts pupil.health route.kind
people.practitioner-answered-on: people.practitioner-answer
people.practitioner-how: people.practitioner-answer
people.practitioner-reference: people.practitioner-answer
timetable *: arrangement decision.outcome
timetable.extends: timetable.earlier
timetable/earlier-periods: timetable.earlier
timetable/extension: timetable.extends
timetable/prolonged: medical.facts
timetable/targets *: route.kind timetable.end timetable.start
timetable.targets.1 *: route.kind timetable.end timetable.start
timetable.targets.2 *: route.kind timetable.end timetable.start
timetable.targets.3 *: route.kind timetable.end timetable.start
timetable.targets.4 *: route.kind timetable.end timetable.start
timetable/later-targets: route.kind timetable.end timetable.start
timetable.targets.5: route.kind timetable.end timetable.start
timetable.targets.6: route.kind timetable.end timetable.start
timetable.targets.7: route.kind timetable.end timetable.start
timetable.targets.8: route.kind timetable.end timetable.start
timetable.targets.9: route.kind timetable.end timetable.start
pattern: arrangement decision.outcome
home-education: arrangement decision.outcome
home-education.tutor-names: home-education.tutors
risk *: arrangement decision.outcome
risk/needed: arrangement
risk.why-none: risk.needed
risk/hazards *: arrangement risk.needed
hazards.why-not: relevant
hazards.who *: relevant
hazards.how *: relevant
hazards.likelihood-before *: relevant
hazards.severity-before *: relevant
hazards.precautions *: relevant
hazards.likelihood-after *: relevant
hazards.severity-after *: relevant
hazards.action-1.what *: relevant
hazards.action-1.owner *: relevant
hazards.action-1.owner optional *: action-1.what
hazards.action-1.by *: relevant
hazards.action-1.by optional *: action-1.what
hazards.action-1.done *: relevant
hazards.action-1.done optional *: action-1.what
hazards.second-action *: relevant
hazards.action-2.what: relevant second-action
hazards.action-2.owner: relevant second-action
hazards.action-2.owner optional *: action-2.what
hazards.action-2.by: relevant second-action
hazards.action-2.by optional *: action-2.what
hazards.action-2.done: relevant second-action
hazards.action-2.done optional *: action-2.what
hazards.third-action: relevant second-action
hazards.action-3.what: relevant second-action
hazards.action-3.owner: relevant second-action
hazards.action-3.owner optional *: action-3.what
hazards.action-3.by: relevant second-action
hazards.action-3.by optional *: action-3.what
hazards.action-3.done: relevant second-action
hazards.action-3.done optional *: action-3.what
risk/whereabouts *: arrangement
risk/adult *: arrangement
risk.adult-agreed-on: risk.adult-agreed
risk/topics *: arrangement risk.needed
checklist *: arrangement decision.outcome
checklist.best-interests.state *: 
checklist.best-interests.evidence *: checklist.best-interests.state
checklist.risk-assessment.state *: 
checklist.risk-assessment.evidence *: checklist.risk-assessment.state
checklist.care-needs.state *: 
checklist.care-needs.evidence *: checklist.care-needs.state
checklist.time-limited.state *: 
checklist.time-limited.evidence *: checklist.time-limited.state
checklist.ehcp.state *: pupil.send
checklist.ehcp.state: pupil.send
checklist.ehcp.evidence *: checklist.ehcp.state
checklist.health.state *: pupil.health
checklist.health.state: pupil.health
checklist.health.evidence *: checklist.health.state
plan *: arrangement decision.outcome
plan.meals: pupil.free-school-meals
plan/transport: pupil.council-transport
consent *: arrangement decision.outcome
consent.objection: parents.*
consent/objection: consent.objection
consent/other-signers: agencies.* pupil.care pupil.send
agreement: arrangement decision.outcome
agreement.sen: pupil.send
notification: arrangement decision.outcome
running *: arrangement decision.outcome
notifications.from *: arrangement
notifications.to *: arrangement
running/held-reviews *: arrangement
held-reviews.refused-by: parent-agreed
held-reviews.refused-how: parent-agreed
held-reviews.full-time-from: outcome
held-reviews.settled-with: outcome
running/ending *: arrangement
running.concern-says: running.concern
running.ended-on: running.ended-by
running.part-since: running.in-full-time
running.part-by: running.in-full-time
running.part-days: running.in-full-time
running.put-right: running.in-full-time
running/flexi-reviews: arrangement
flexi-reviews.next-on: outcome
running/flexi-ending: arrangement
running/moved-talks *: arrangement
`;
