import { aboutOf } from '../../arrangements/about.ts';
import { route } from '../../case/fields/route.ts';
import { kindStep } from '../../forms/route/kind-step.ts';
import type { OfCase } from '../facts.ts';
import type { Row } from './blocks.ts';
import { rowsOfQuestions } from './rows-of-questions.ts';

const questions = kindStep.questions.filter(({ field }) => field.path === route.kind.path);

/** What a part-time timetable is for; a row to fill in while nothing says what the arrangement is. */
export const kindRows = (facts: OfCase): readonly Row[] =>
  rowsOfQuestions(facts, questions, aboutOf(facts.case) === undefined);
