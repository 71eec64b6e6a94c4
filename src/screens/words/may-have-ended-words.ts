import type { Life } from '../../life/life.ts';
import type { LostEnd } from '../../life/may-have-ended.ts';

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

/**
 * That a case may have ended, or been refused, otherwise than its pages say, because what tells of it cannot be read; nothing where all is
 * known. It stands at the head of every page, and on the list. Source: ours.
 */
export const mayHaveEndedWords = (reading: {
  readonly life: Life;
  readonly mayHaveEnded: readonly LostEnd[];
}): readonly string[] => reading.mayHaveEnded.map(() => ofAnAnswer(reading.life));
