import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import type { Field } from '../../../case/field.ts';
import type { Closure } from '../../../case/school-calendar.ts';
import { closureOn, readCalendar } from '../../../case/school-calendar.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatWeekdayDate } from '../../../domain/iso-date.ts';
import type { Lack } from '../../engine/rule.ts';

/** Why no pupil comes on a day, as the end of a sentence. */
function whyClosed(closure: Closure): string {
  switch (closure.kind) {
    case 'weekend':
      return 'is at a weekend';
    case 'closed-weekday':
      return `is a ${closure.name}, on which the school is closed every week`;
    case 'bank-holiday':
      return `is a bank holiday, ${closure.name}`;
    case 'closed-day':
      return `is a day on which the school is closed to pupils: ${closure.name}`;
    case 'holiday':
      return 'is in the school holidays';
  }
}

/** The lacks of dates that have to be school days and are not. */
export function closedDates(
  c: Case,
  dates: readonly { readonly field: Field<IsoDate>; readonly what: string }[],
): readonly Lack[] {
  const calendar = readCalendar(c);
  return dates.flatMap(({ field, what }): Lack[] => {
    const date = valueOf(c, field);
    const closure = date === undefined ? undefined : closureOn(calendar, date);
    if (date === undefined || closure === undefined) return [];
    return [
      { words: `${what}, ${formatWeekdayDate(date)}, ${whyClosed(closure)}. Choose a school day.`, path: field.path },
    ];
  });
}
