import '../setup/temporal.ts';
import { bankHoliday } from '../../src/domain/bank-holidays.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import type { Driver } from './driver.ts';

/** Letters that a font for western Europe alone would drop. */
const pupil = 'Łukasz Wiśniewski';
const known = 'Łukasz';

/** The answer that is half typed when the page is reloaded. */
const halfTyped = 'He lives beside the river Šešupė, and the gate does not';

async function fillDate(driver: Driver, legend: string, { day, month, year }: Temporal.PlainDate): Promise<void> {
  await driver.fill('Day', String(day), legend);
  await driver.fill('Month', String(month), legend);
  await driver.fill('Year', String(year), legend);
}

/** From the list of cases to the pupil's page of a new case, filled in and left. */
export async function beginCase(driver: Driver, today: Temporal.PlainDate): Promise<void> {
  await driver.press('button', 'Begin a new case');
  await driver.untilHeading('What is the arrangement?');
  await driver.press('radio', 'Back in school full time, by a set date');
  await driver.press('radio', 'The school, as far as the pupil can work');
  await driver.press('radio', 'Coming back after illness, for up to 4 weeks');
  await driver.press('button', 'Continue');
  await driver.untilHeading('The pupil');
  await driver.fill('Full name', pupil);
  await fillDate(driver, 'Date of birth', today.subtract({ years: 10 }));
  await driver.fill('Unique pupil number (UPN) (optional)', 'H925400025001');
  await driver.press('button', 'Continue');
  await driver.untilHeading(`What ${known} needs`);
}

/** Opens another page of the case that is shown by its address, as a bookmark would. */
export async function openPlace(driver: Driver, place: string): Promise<void> {
  const here = String(await driver.read('location.href'));
  await driver.go(here.replace(/(#\/case\/[^/]+).*/, `$1/${place}`));
}

const isHoliday = (date: Temporal.PlainDate): boolean => {
  const known = isoDate(date.toString());
  return known !== undefined && bankHoliday(known) !== undefined;
};

/** The first Monday to come from which two weeks, and the day behind them, hold no bank holiday. */
function ordinaryMonday(today: Temporal.PlainDate): Temporal.PlainDate {
  let monday = today.add({ days: 8 - today.dayOfWeek });
  while (Array.from({ length: 15 }, (_, days) => monday.add({ days })).some(isHoliday))
    monday = monday.add({ weeks: 1 });
  return monday;
}

/** Two weeks from a Monday to come: mornings in the first, the second as the steady climb suggests. Ends on the page behind. */
export async function planTimetable(driver: Driver, today: Temporal.PlainDate): Promise<void> {
  const start = ordinaryMonday(today);
  const fullTime = start.add({ weeks: 2 });
  await openPlace(driver, 'timetable/dates');
  await driver.untilHeading('From when to when');
  await fillDate(driver, 'First part-time day', start);
  await fillDate(driver, 'Last part-time day', fullTime.subtract({ days: 3 }));
  await driver.untilHolds('Day', String(fullTime.day), `When is ${known} back full time?`);
  await driver.press('radio', 'No', `Has ${known} been part time before in this school year?`);
  await driver.press('button', 'Continue');
  await driver.untilHeading(`${known}’s weeks`);
  await driver.fill('A steady climb, week 1 until', '12');
  await driver.fill('A steady climb, last week until', '1.45pm');
  await driver.press('button', 'Fill the weeks between');
  await driver.untilText('16 h 15 min');
  await driver.untilText('25 h');
  await driver.press('button', 'Continue');
  await driver.untilHeading(`What ${known} works towards each week`);
}

/** Adds a hazard and stops in mid-sentence, once the status line says that it is kept. */
export async function beginHazard(driver: Driver): Promise<void> {
  await openPlace(driver, 'risk/hazards');
  await driver.untilHeading(`What could go wrong while ${known} is not in school`);
  await driver.press('button', 'Name a hazard of your own');
  await driver.fill('Hazard 1 of your own', 'Leaving the house alone');
  await driver.press('button', 'Continue');
  await driver.untilHeading('Leaving the house alone');
  await driver.fill('Who could be harmed?', known);
  await driver.fill('How?', halfTyped);
  await driver.untilTrue(`document.querySelector('.wm-status').innerText.startsWith('Saved on this device')`);
}

/** The same page again, with the same words; then the hazard's risk, and on to the next part of the way. */
export async function goOnWithHazard(driver: Driver): Promise<void> {
  await driver.untilHeading('Leaving the house alone');
  await driver.untilHolds('How?', halfTyped);
  await driver.press('radio', '3: possible', 'How likely is it?');
  await driver.press('radio', '4: serious harm', 'How bad would it be?');
  await driver.untilText('12, high risk');
  await driver.fill('What makes it safer?', 'He does not leave it alone.');
  await driver.press('radio', '1: very unlikely', 'How likely is it then?');
  await driver.press('radio', '4: serious harm', 'How bad would it be then?');
  await driver.untilText('4, low risk');
  await driver.press('button', 'Continue');
  await driver.untilHeading(`Where ${known} is when not in school`);
}
