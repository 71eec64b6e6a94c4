import type { SnapshotFrom } from 'xstate';
import type { Act, ArrangementEvent } from './arrangement-events.ts';
import { acts } from './arrangement-events.ts';
import type { arrangementMachine } from './arrangement.ts';

/** An act as an event, without what is typed for it. */
function asked(act: Act): ArrangementEvent {
  switch (act) {
    case 'SET_ASIDE':
    case 'HOLD':
      return { type: act, why: '' };
    case 'END':
    case 'TAKE_BACK':
      return { type: act, answers: [] };
    default:
      return { type: act };
  }
}

/** The acts that are open in a state of the chart, in the order in which they are offered: where full time goes on, asking again comes last. */
export function openActs(snapshot: SnapshotFrom<typeof arrangementMachine>): readonly Act[] {
  const open = acts.filter((act) => snapshot.can(asked(act)));
  const { state } = snapshot.context.life;
  return state === 'refused' || state === 'not-begun'
    ? [...open.filter((act) => act !== 'SIGN'), ...open.filter((act) => act === 'SIGN')]
    : open;
}
