import { isSomethingElse } from '../../arrangements/about.ts';
import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import { isMedical, wayOf } from '../../arrangements/way.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { decision } from '../../case/fields/decision.ts';
import { remembered } from '../../case/remembered.ts';
import type { Situation } from './situation.ts';

/** Whom a rule binds: said and decided in one place. Outside its scope a rule does not exist. */
export interface Scope {
  /** For a reader: `A pupil in care`. */
  readonly words: string;
  readonly holds: (situation: Situation) => boolean;
}

/** What a case is, as rules see it: what leads nowhere is no arrangement. Read once for a case, for every rule asks. */
const kindOf = remembered((c: Case) => (isSomethingElse(c) ? 'something-else' : arrangementOf(c).id));

/** Every case. */
export const everyPupil: Scope = { words: 'Every pupil', holds: () => true };

/** A case that is a part-time timetable, or may yet be one: nothing says otherwise. */
export const partTime: Scope = {
  words: 'Every part-time timetable',
  holds: ({ case: c }) => kindOf(c) === 'part-time',
};

/** A request for flexi-schooling, whatever the head decides. */
export const flexiRequest: Scope = {
  words: 'Every request for flexi-schooling',
  holds: ({ case: c }) => kindOf(c) === 'flexi' || kindOf(c) === 'declined',
};

/** Flexi-schooling that the head has agreed to, or may yet. */
export const flexi: Scope = {
  words: 'Every flexi-schooling arrangement',
  holds: ({ case: c }) => kindOf(c) === 'flexi',
};

/** Flexi-schooling that the head has agreed to. */
export const flexiAgreed: Scope = {
  words: 'Every flexi-schooling arrangement that the head has agreed to',
  holds: (situation) => flexi.holds(situation) && valueOf(situation.case, decision.outcome) !== undefined,
};

/** Whatever runs, or may yet. */
export const arrangement: Scope = {
  words: 'Every part-time timetable, and every flexi-schooling arrangement',
  holds: (situation) => partTime.holds(situation) || flexi.holds(situation),
};

/** A part-time timetable on one of the two medical ways. */
export const medicalWay: Scope = {
  words: 'A part-time timetable for a medical reason',
  holds: ({ case: c }) => isMedical(c),
};

/** A part-time timetable for exceptional needs. */
export const exceptionalWay: Scope = {
  words: 'A pupil with exceptional needs',
  holds: ({ case: c }) => wayOf(c) === 'exceptional-needs',
};

/**
 * A part of a scope, in its own words.
 * @param also what must hold besides; without it the scope is the same, and is said more closely.
 */
export const within = (scope: Scope, words: string, also: Scope['holds'] = () => true): Scope => ({
  words,
  holds: (situation) => scope.holds(situation) && also(situation),
});
