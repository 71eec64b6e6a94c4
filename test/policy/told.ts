import { notifications } from '../../src/case/fields/running.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';

/** The authority was told, on the first day, of the days from one date to another. */
export const told = (from: string, to: string, on: string = from): TypedAnswers =>
  typedRows(notifications, {
    from: typedDate(from),
    to: typedDate(to),
    on: typedDate(on),
    by: 'Jo Carter',
    how: 'Survey',
    reference: 'PT-1',
  });

/** The authority was told of the whole of the period that the cases of the tests have. */
export const toldOfAll: TypedAnswers = told('2027-01-11', '2027-02-05');
