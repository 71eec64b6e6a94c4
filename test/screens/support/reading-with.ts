import type { Answers } from '../../../src/case/case.ts';
import type { Signature } from '../../../src/case/signature.ts';
import type { IsoDate } from '../../../src/domain/iso-date.ts';
import { caseForms } from '../../../src/forms/all-forms.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { readingOf } from '../../../src/reading/reading.ts';
import { storedCase } from './memory-store.ts';
import { TODAY } from './services.ts';

/** What follows from these answers, typed this morning. */
export function readingWith(answers: Answers, signatures: readonly Signature[] = [], today: IsoDate = TODAY): Reading {
  const edits = new Map(storedCase(answers).edits.map((edit) => [edit.id, { ...edit, at: `${today}T08:00:00.000Z` }]));
  return readingOf({ edits, signatures, events: [] }, caseForms, today, () => []);
}
