import type { Act } from '../../../machines/arrangement-events.ts';
import type { Case } from '../../case/case.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { CasePage } from '../../forms/place.ts';
import type { Life } from '../../life/life.ts';

/** An act as it is offered: its name, what it does, and the place it leads to, as a path of ids. */
export interface ActWords {
  readonly title: string;
  readonly does: string;
  readonly place: CasePage | 'running/without-agreement' | 'running/flexi-ending' | 'running/flexi-reviews';
}

/** An act in words, for a case and what has become of it. */
export function actWords(act: Act, c: Case, life: Life): ActWords {
  switch (act) {
    case 'SIGN':
      return { title: 'Sign', does: 'The parent first, then the head.', place: 'sign' };
    case 'RENEW':
      return {
        title: 'Write down the review that renews it',
        does: 'Who took part, what was decided, and when it is looked at next. What was agreed goes on once a review has renewed it.',
        place: 'running/flexi-reviews',
      };
    case 'PROPOSE':
      return {
        title: 'Propose a change',
        does: `Other days, hours or dates. ${
          life.state === 'over'
            ? `Nothing goes on meanwhile: until everybody agrees, ${nameOf(c)} is owed full time.`
            : 'What was agreed goes on until everybody agrees.'
        }`,
        place: 'propose',
      };
    case 'REFUSE_CHANGE':
      return {
        title: 'The parent does not agree to the change',
        does: 'They say so where they would sign. What was agreed goes on as it is.',
        place: 'sign',
      };
    case 'IN_FULL_TIME':
      return {
        title: `Is ${nameOf(c)} in school full time?`,
        does: 'Nothing is agreed for part of the day, so full time is due. Write down how it is.',
        place: 'running/without-agreement',
      };
    case 'EXTEND':
      return {
        title: 'Begin a further period',
        does: 'An extension is a case of its own. It takes over what still holds, and needs its review and its agreement first.',
        place: 'extend',
      };
    case 'END':
      return {
        title: 'Record that it ended',
        does: `Full time began, ${nameOf(c)} left, or it became something else.`,
        place: 'end',
      };
    case 'END_WITH_NOTICE':
      return { title: 'End it', does: 'Who gave notice, and the last day at home.', place: 'running/flexi-ending' };
    case 'TAKE_BACK':
      return {
        title: 'The parent takes the agreement back',
        does: 'They can on any day. Full time begins on the next school day.',
        place: 'take-back',
      };
    case 'SIGN_TAKE_BACK':
      return {
        title: 'The parent takes the agreement back',
        does: 'They can on any day, and say so where they signed. Full time begins on the next school day.',
        place: 'sign',
      };
    case 'SET_ASIDE':
      return {
        title: 'Set this case aside',
        does: 'It will not be used. It goes off the list of what is open, and nothing is deleted.',
        place: 'set-aside',
      };
    case 'TAKE_UP':
      return {
        title: 'Take it up again',
        does: 'It goes back to the list of what is open, as it was.',
        place: 'take-up',
      };
    case 'HOLD':
      return {
        title: 'Put this case on hold',
        does: 'It is kept past its keeping time, and cannot be deleted until the hold is lifted.',
        place: 'hold',
      };
    case 'LIFT_HOLD':
      return {
        title: 'Lift the hold',
        does: 'It can be deleted again, like any other case.',
        place: 'lift-hold',
      };
  }
}
