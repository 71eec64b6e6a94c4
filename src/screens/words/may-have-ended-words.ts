import type { Life } from '../../life/life.ts';
import type { EndInDoubt } from '../../life/may-have-ended.ts';

/** What an answer that cannot be read may have done. */
function ofAnAnswer({ state }: Life): string {
  switch (state) {
    case 'running':
    case 'agreed':
    case 'over':
      return 'It may have ended: an answer that ended it, or its day, cannot be read. Type it again.';
    case 'ended':
      return 'It may have ended in another way, or on another day: an answer that tells of it cannot be read. Type it again.';
    case 'draft':
    case 'deciding':
    case 'refused':
    case 'not-begun':
    case 'declined':
    case 'set-aside':
      return 'It may have been refused: an answer that refused it, or its day, cannot be read. Type it again.';
  }
}

/** What something else that cannot be read may have done: it was signed, or decided. */
const ofARecord = (life: Life): string =>
  'version' in life
    ? 'It may have ended: something that was signed or decided in it may be lost. Look at its printed or sent pack. Record how it ended, or agree it again.'
    : 'It may have been agreed, refused or set aside: something that was signed or decided in it may be lost. Look at its printed or sent pack.';

/** Who took an agreement back, or said no to it, on a day that nobody knows. */
const byTheClock = (life: Life): string => {
  const { how, by } = life.state === 'ended' ? life.ending : { how: undefined, by: undefined };
  const said = how === 'agency' ? `${by ?? 'A professional'} said no` : `${by ?? 'The parent'} took the agreement back`;
  return `It has ended on a day that is not known: ${said}, by a clock that was ahead. Ask which day it was, and write it down. Full time is due from the school day after it.`;
};

function inWords(by: EndInDoubt, life: Life): string {
  switch (by) {
    case 'answer':
      return ofAnAnswer(life);
    case 'record':
      return ofARecord(life);
    case 'clock':
      return byTheClock(life);
  }
}

/**
 * That a case may have ended, or been refused, otherwise than its pages say, because what tells of it cannot be read, or tells a day that is still to
 * come; nothing where all is known. It stands at the head of every page, and on the list. Source: ours.
 */
export const mayHaveEndedWords = (reading: {
  readonly life: Life;
  readonly mayHaveEnded: readonly EndInDoubt[];
}): readonly string[] => reading.mayHaveEnded.map((by) => inWords(by, reading.life));
