import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { school } from '../../case/fields/school.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { PlannedSession } from '../../policy/attendance/codes.ts';
import type { Facts } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { whyNoCodes } from '../parts/agreed-too-late.ts';
import { answers } from '../parts/answers.ts';
import { heading, list, note, paragraph, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import type { CodedWeek } from './attendance-weeks.ts';
import { codedWeeks, codeInWords, withoutCode } from './attendance-weeks.ts';
import { codesOfPartDays } from './part-days.ts';
import { soonerBesideCodes } from './sooner-beside-codes.ts';

function cell(sessions: readonly PlannedSession[], half: PlannedSession['session']): string {
  const own = sessions.find(({ session }) => session === half);
  return own === undefined ? withoutCode(sessions) : `${codeInWords(own)}. ${own.reason}`;
}

const weekTable = ({ name, days }: CodedWeek): Block =>
  table(
    name,
    [
      ['Day', 26],
      ['Morning', 37],
      ['Afternoon', 37],
    ],
    days.map(({ name: day, sessions }) => [day, ...(['am', 'pm'] as const).map((half) => cell(sessions, half))]),
  );

/**
 * Why there are no codes: they are still to come, or never will.
 * @param areTold whether part days are on record: what they are is said of them.
 */
function noCodes({ case: c, life, today }: Facts, areTold: boolean): string {
  switch (life.state) {
    case 'refused':
      return 'There are no codes: somebody who must agree does not. The register is kept as for every pupil in school full time.';
    case 'not-begun':
      return areTold
        ? whyNoCodes(life, c, today)
        : `${whyNoCodes(life, c, today)} A part day without an agreement has no code of its own: ask the attendance team which one is true.`;
    case 'set-aside':
      return 'There are no codes: the case was set aside.';
    default:
      return 'There are no codes: they stand here once everybody has agreed, for the days that were agreed.';
  }
}

function weeks(facts: Facts): readonly Block[] {
  const { case: c, codes, versions } = facts;
  const start = versions[0]?.start ?? valueOf(c, timetable.start);
  const partDays = codesOfPartDays(facts);
  const unagreed = partDays === undefined ? [] : [paragraph(partDays)];
  if (start === undefined || codes.length === 0)
    return [paragraph(noCodes(facts, partDays !== undefined)), ...unagreed];
  const sooner = soonerBesideCodes(facts);
  return [
    ...unagreed,
    ...(sooner === undefined ? [] : [paragraph(sooner)]),
    ...codedWeeks(codes, start).map(weekTable),
  ];
}

/** What the codes mean, and which are not to be used. Source: para 70; LCC §9.14. */
export const codeNotes: readonly string[] = [
  'Expected: no code is planned. The register says who is there. A pupil who is ill then has code I.',
  'C2: out of school by the part-time timetable. X in its place while the pupil is not of compulsory school age.',
  'B is never for a pupil who works at home, or whom nobody supervises.',
];

/** The code of each half-day of the part-time weeks, for the school office. Source: para 70; LCC §9.14. */
export const buildAttendance = (facts: Facts): Document => ({
  id: 'attendance',
  title: documentTitles.attendance,
  forParent: false,
  blocks: [
    paragraph(
      'For the school office: what the register says of each half-day while the timetable runs. It follows from the days and hours in the plan.',
    ),
    heading('Whose register'),
    ...answers(facts, 'The pupil', [pupil.name, pupil.yearGroup, pupil.upn, school.name]),
    heading('Codes, day by day'),
    ...weeks(facts),
    ...(facts.codes.length === 0 ? [] : [heading('What the codes mean'), list(codeNotes)]),
    note(
      'The register is the school’s own record of what happened. Where a day goes otherwise than planned, the register says so.',
    ),
  ],
});
