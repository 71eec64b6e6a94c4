import { placeToPath } from '../../forms/place.ts';
import { runningForm } from '../../forms/running/running-form.ts';
import { withoutAgreementStep } from '../../forms/running/without-agreement-step.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import type { Reading } from '../../reading/reading.ts';

/** Where part days that nobody agreed to are written down: they are asked for whether it still runs or not. */
const WITHOUT_AGREEMENT = placeToPath({ form: runningForm.id, step: withoutAgreementStep.id });

type Doubted = Pick<Reading, 'life' | 'mayHaveEnded'>;

/** What a line calls what comes next, before its day: `Next review`. */
const NAMED = /^[^.:“]+:(?: [^.]*)?$/u;

/** What is said before that which is due of something that may have ended, because what tells of it cannot be read; nothing where all is known. Ours. */
export function ifItRuns({ life, mayHaveEnded }: Doubted, words: string): string {
  if (mayHaveEnded.length === 0 || (life.state !== 'running' && life.state !== 'agreed')) return words;
  const ifItDoes = `If it still ${life.state === 'running' ? 'runs' : 'holds'}`;
  return NAMED.test(words) ? `${ifItDoes}, ${words.charAt(0).toLowerCase()}${words.slice(1)}` : `${ifItDoes}: ${words}`;
}

/** A duty in its words: one of the time while it runs is asked for if it still does. */
export const dutyInWords = (reading: Doubted, duty: Finding): string =>
  placeOfFinding(duty) === WITHOUT_AGREEMENT ? duty.words : ifItRuns(reading, duty.words);
