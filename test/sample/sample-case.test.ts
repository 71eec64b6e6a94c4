import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Case } from '../../src/case/case.ts';
import { proofOf } from '../../src/case/checklist-proof.ts';
import { valueOf } from '../../src/case/field.ts';
import { decisionFields, decisions } from '../../src/case/fields/checklist.ts';
import { consent } from '../../src/case/fields/consent.ts';
import { agencies, people } from '../../src/case/fields/people.ts';
import { pupil } from '../../src/case/fields/pupil.ts';
import { hazards, risk, whereabouts } from '../../src/case/fields/risk.ts';
import { reviews, timetable } from '../../src/case/fields/timetable.ts';
import { rowField, rowsOf } from '../../src/case/list.ts';
import { outOfSchool } from '../../src/case/timetable-out-of-school.ts';
import { readTimetable, type Timetable } from '../../src/case/timetable.ts';
import { academicYearOf } from '../../src/domain/academic-year.ts';
import { addDays, isBefore, isoDate, isWithin, weekdayOf, type IsoDate } from '../../src/domain/iso-date.ts';
import { yearGroupOf } from '../../src/domain/year-group.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
import { walk, type Walk } from '../../src/forms/walk.ts';
import { check } from '../../src/policy/check.ts';
import { sampleAnswers } from '../../src/sample/sample-case.ts';
import { caseHolding } from '../case/case-of.ts';
import { situationWith } from '../policy/situation-with.ts';

const day = (text: string): IsoDate => {
  const date = isoDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
};

/** Every eighth day of three academic years: all weekdays come up, and all months. */
const todays: readonly IsoDate[] = Array.from({ length: 137 }, (_, index) => addDays(day('2025-09-01'), index * 8));

/** Good Fridays, Easter Mondays and the Mondays of May, and Christmas, in England. */
const holidays = new Set(
  [
    '2025-12-25',
    '2025-12-26',
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-12-25',
    '2026-12-28',
    '2027-01-01',
  ].concat([
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-12-27',
    '2027-12-28',
    '2028-01-03',
    '2028-04-14',
    '2028-04-17',
    '2028-05-01',
    '2028-05-29',
  ]),
);

interface Sample {
  readonly today: IsoDate;
  readonly asked: Walk;
  readonly c: Case;
  readonly plan: Timetable;
  readonly fullTimeFrom: IsoDate;
}

const samples: readonly Sample[] = todays.map((today) => {
  const asked = walk(caseForms, sampleAnswers(today));
  const c = asked.case;
  const plan = readTimetable(c);
  const fullTimeFrom = valueOf(c, timetable.fullTimeFrom);
  if (plan === undefined || fullTimeFrom === undefined) throw new Error(`no timetable on ${today}`);
  return { today, asked, c, plan, fullTimeFrom };
});

const forEachDay = (check: (sample: Sample) => void): void => {
  for (const sample of samples) check(sample);
};

const datesOf = (c: Case, list: typeof reviews): readonly IsoDate[] =>
  rowsOf(c, list).flatMap((row) => valueOf(c, rowField(list, row, list.row.on)) ?? []);

describe('the sample case, on any day', () => {
  test('answers everything that is asked, readably, and nothing else', () => {
    forEachDay(({ today, asked, c }) => {
      expect(
        asked.steps.flatMap((step) => gapsOf(step, c)).map((gap) => gap.question?.field.path ?? gap.why),
        today,
      ).toEqual([]);
      expect(asked.answers.size, today).toBe(sampleAnswers(today).size);
    });
  });

  test('abides by the policy', () => {
    forEachDay(({ today, c }) => {
      const decision = { name: 'Alex Example', decision: 'agree', on: today } as const;
      expect(
        check(situationWith({ case: c, authority: lincolnshire, today, decision, others: [] }, sampleAnswers(today))),
        today,
      ).toEqual([]);
    });
  });

  test('starts on a Monday at least a week and at most four months ahead', () => {
    forEachDay(({ today, plan }) => {
      expect(weekdayOf(plan.start), today).toBe(1);
      expect(isWithin(plan.start, addDays(today, 7), addDays(today, 122)), today).toBe(true);
    });
  });

  test('ends on a Friday within four weeks, and full time resumes on the Monday after', () => {
    forEachDay(({ today, plan, fullTimeFrom }) => {
      expect(plan.end, today).toBe(addDays(plan.start, 25));
      expect(fullTimeFrom, today).toBe(addDays(plan.end, 3));
    });
  });

  test('stays inside one academic year, clear of bank holidays, Christmas and August', () => {
    forEachDay(({ today, plan, fullTimeFrom }) => {
      expect(academicYearOf(fullTimeFrom), today).toBe(academicYearOf(plan.start));
      for (let date = plan.start; !isBefore(fullTimeFrom, date); date = addDays(date, 1)) {
        expect(holidays.has(date), `${date}, seen on ${today}`).toBe(false);
        expect(date.slice(5, 7), today).not.toBe('08');
      }
    });
  });

  test('starts in September where it is opened in the summer holidays', () => {
    expect(readTimetable(caseHolding(sampleAnswers(day('2026-07-24'))))?.start).toBe('2026-09-14');
    expect(readTimetable(caseHolding(sampleAnswers(day('2026-08-31'))))?.start).toBe('2026-09-14');
  });

  test('has hours that grow each week and stay below full time', () => {
    forEachDay(({ today, plan }) => {
      const hours = plan.weeks.map((week) => week.minutesPerOpenDay ?? 0);
      expect(hours, today).toEqual([...new Set(hours)].sort((a, b) => a - b));
      expect(
        plan.weeks.every((week) => week.complete && (week.share ?? 1) < 1),
        today,
      ).toBe(true);
    });
  });

  test('has a pupil of the year group’s age', () => {
    forEachDay(({ today, c, plan }) => {
      const born = valueOf(c, pupil.dateOfBirth);
      expect(born && String(yearGroupOf(born, plan.start)), today).toBe(valueOf(c, pupil.yearGroup));
    });
  });

  test('has a review in each week, and a meeting before the end', () => {
    forEachDay(({ today, c, plan }) => {
      const dates = datesOf(c, reviews);
      for (const week of plan.weeks)
        expect(
          dates.some((date) => isWithin(date, week.from, week.to)),
          today,
        ).toBe(true);
      expect(
        dates.every((date) => isWithin(date, plan.start, plan.end) && weekdayOf(date) < 6),
        today,
      ).toBe(true);
      const formal = rowsOf(c, reviews).filter(
        (row) => valueOf(c, rowField(reviews, row, reviews.row.kind)) === 'formal',
      );
      expect(formal, today).toHaveLength(1);
    });
  });

  test('has everything that has happened before today, on a weekday', () => {
    forEachDay(({ today, c }) => {
      const past = [
        people.practitionerToldOn,
        risk.adultAgreedOn,
        risk.assessedOn,
        consent.talkedThroughOn,
        rowField(agencies, 'r1', agencies.row.informedOn),
      ];
      for (const field of past) {
        const date = valueOf(c, field);
        expect(date !== undefined && isBefore(date, today) && weekdayOf(date) < 6, `${field.path} on ${today}`).toBe(
          true,
        );
      }
    });
  });

  test('says where the pupil is on every weekday out of school', () => {
    forEachDay(({ today, c, plan }) => {
      const covered = rowsOf(c, whereabouts).flatMap(
        (row) => valueOf(c, rowField(whereabouts, row, whereabouts.row.days)) ?? [],
      );
      expect(new Set(outOfSchool(plan).map((gap) => gap.weekday)), today).toEqual(new Set(covered));
    });
  });

  test('leaves no hazard high, and looks at the risk again inside the period', () => {
    forEachDay(({ today, c, plan }) => {
      for (const row of rowsOf(c, hazards)) {
        const likelihood = Number(valueOf(c, rowField(hazards, row, hazards.row.likelihoodAfter)) ?? 0);
        const severity = Number(valueOf(c, rowField(hazards, row, hazards.row.severityAfter)) ?? 0);
        expect(likelihood * severity, today).toBeLessThan(12);
      }
      const again = valueOf(c, risk.reviewOn);
      expect(again && isWithin(again, plan.start, plan.end), today).toBe(true);
    });
  });

  test('has a checklist that says what the rest of the case proves', () => {
    forEachDay(({ today, c }) => {
      for (const decision of decisions) {
        const proof = proofOf(decision, c);
        expect(proof === undefined, `${decision} on ${today}`).toBe(decision === 'best-interests');
        if (proof !== undefined) expect(valueOf(c, decisionFields(decision).state), today).toBe(proof.state);
      }
    });
  });
});
