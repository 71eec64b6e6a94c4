import type { CaseRecord } from '../../case/record.ts';

/** A record out of the store, with its number and its revision there. */
export interface OpenedRecord {
  readonly number: number;
  readonly revision: number;
  readonly record: CaseRecord;
}
