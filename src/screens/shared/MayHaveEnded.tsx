import { WarningText } from '../../ui/WarningText.tsx';
import { mayHaveEndedWords } from '../words/may-have-ended-words.ts';
import { useCaseView } from './case-view.ts';

/** At the head of every page of a case: that it may have ended, and nobody can tell from what is left of it. */
export const MayHaveEnded = () =>
  mayHaveEndedWords(useCaseView().reading).map((words) => <WarningText key={words}>{words}</WarningText>);
