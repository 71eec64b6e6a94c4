import { EDIT_SCHEMA } from '../case/edit.ts';
import type { CaseRecord } from '../case/record.ts';
import { copyOf } from '../case/typed.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { sampleAnswers } from './sample-case.ts';

/**
 * The records of the invented pupil’s case, as if all of it had been typed just now.
 * @param today the day it is opened on.
 * @param now UTC, ISO 8601.
 */
export const sampleRecords = (id: string, today: IsoDate, now: string): readonly CaseRecord[] => [
  { kind: 'head', head: { id, begunAt: now, begunBy: { name: 'Charlie Example', role: 'Head of Year 8' } } },
  ...[...sampleAnswers(today)].map(([path, value]): CaseRecord => ({
    kind: 'edit',
    edit: { id: path, path, value: copyOf(value), replaces: [], schema: EDIT_SCHEMA, at: now },
  })),
];
