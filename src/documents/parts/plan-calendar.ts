import { closedDays, terms } from '../../case/fields/school.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { closedWeekdays } from '../../case/school-calendar.ts';
import { listed } from '../../domain/listed.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { cellOf } from './answers.ts';
import type { Row } from './blocks.ts';
import { fields } from './blocks.ts';

const fromTo = (from: Cell, to: Cell): Cell => (from === null && to === null ? null : `${from ?? '…'} to ${to ?? '…'}`);

/** The half-terms and the closed days and weekdays of the school, as it told them: they decide which days of a week count. */
export function calendarPart(facts: OfCase): readonly Block[] {
  const { name, from, to } = terms.row;
  const { what, on } = closedDays.row;
  const halfTerms = rowsOf(facts.case, terms).map((row): Row => {
    const [called, first, last] = [name, from, to].map((field) => cellOf(facts, rowField<unknown>(terms, row, field)));
    return { label: called ?? 'Half-term', value: fromTo(first ?? null, last ?? null) };
  });
  const closed = rowsOf(facts.case, closedDays).map((row): Row => ({
    label: cellOf(facts, rowField(closedDays, row, what)) ?? 'Closed',
    value: cellOf(facts, rowField(closedDays, row, on)),
  }));
  const everyWeek = closedWeekdays(facts.case).map(weekdayName);
  return [
    ...(everyWeek.length === 0
      ? []
      : fields('Weekdays', [{ label: 'Closed every week on', value: listed(everyWeek) }])),
    ...fields('The school’s half-terms', halfTerms),
    ...fields('Days the school is closed to pupils', closed),
  ];
}
