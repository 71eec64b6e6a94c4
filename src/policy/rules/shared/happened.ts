import { ours } from '../../../authorities/sources.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { arrangement } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { stillToCome } from '../../engine/still-to-come.ts';
import { writtenAhead } from '../../engine/written-ahead.ts';
import type { Happening } from './happenings.ts';
import { happenedBefore, happenedSince } from './happenings.ts';

/** The fields that say that something happened, each row’s own. */
const fieldsOf = ({ case: c }: Situation, { list, field }: Happening): readonly Happening['field'][] =>
  list === undefined ? [field] : rowsOf(c, list).map((row) => rowField(list, row, field));

const lackOf = (situation: Situation, happening: Happening): readonly Lack[] =>
  fieldsOf(situation, happening).flatMap((field) => stillToCome(situation, field, happening.what));

/** The dates that lie ahead and of which no other rule tells. */
const untold = (situation: Situation, happenings: readonly Happening[], told: readonly Finding[]): readonly Lack[] => {
  const lacks = happenings.flatMap((happening) => lackOf(situation, happening));
  return lacks.filter(({ path }) => !told.some((finding) => finding.path === path));
};

const before: Rule = {
  id: 'calendar.happened',
  scope: arrangement,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'What is said to have happened has a day that has come. One that is still to come counts for nothing.',
  mender: 'school',
  find: (situation, told) => untold(situation, happenedBefore, told),
};

const since: Rule = {
  id: 'calendar.happened-since',
  scope: arrangement,
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [ours()],
  words:
    'What is said to have happened since the start has a day that has come. One that is still to come counts for nothing.',
  mender: 'school',
  find: (situation, told) => [
    ...untold(situation, happenedSince, told),
    ...happenedSince.flatMap((happening) =>
      fieldsOf(situation, happening).flatMap((field) => writtenAhead(situation, field, happening.what)),
    ),
  ],
};

/** That nothing is said to have happened on a day that is still to come. They stand last: what another rule tells is told once. */
export const happenedRules: readonly Rule[] = [before, since];
