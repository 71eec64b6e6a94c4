import { isDeclined, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { terms } from '../../case/fields/school.ts';
import { readCalendar } from '../../case/school-calendar.ts';
import { codedWeeks } from '../../documents/both/attendance-weeks.ts';
import { codeNotes } from '../../documents/both/attendance.ts';
import { codesOfPartDays } from '../../documents/both/part-days.ts';
import type { Life } from '../../life/life.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { MendLink } from '../shared/MendLink.tsx';
import { NothingHere } from '../shared/NothingHere.tsx';
import { NotWhole } from '../shared/NotWhole.tsx';
import { saveFile } from '../shared/save-file.ts';
import { codesSpeakOf } from '../shared/spoken-of.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { codesFile } from './codes-file.ts';
import { CodesTable } from './CodesTable.tsx';
import { missingForCodes } from './missing-for-codes.ts';

/** What the codes of flexi-schooling mean. Source: LCC §7; para 70. */
const flexiCodeNotes: readonly string[] = [
  'Expected: no code is planned. The register says who is there. A pupil who is ill then has code I.',
  'C: a session at home, as agreed. It counts as authorised absence. X in its place while the pupil is not of compulsory school age.',
  'B is never for a pupil who learns at home. C2 is for part-time timetables alone.',
  'The codes of a day follow what was agreed for that day. A change leaves the days before it as they were.',
];

/** The states in which no code is wanting: the pupil is in school full time. */
const hasNoCodes: readonly Life['state'][] = ['refused', 'not-begun', 'set-aside'];

/** What the register says of each half-day of the arrangement, for the school office: to read, and as a file. */
export function AttendancePage() {
  const { case: c } = useCaseView().reading.proposed;
  usePageTitle('Attendance codes');
  return isDeclined(c) ? (
    <NothingHere title="Attendance codes">The request was declined, so the register has no codes for it.</NothingHere>
  ) : (
    <Codes />
  );
}

function Codes() {
  const view = useCaseView();
  const { proposed, agreed, versions, life } = view.reading;
  const { case: c, codes } = agreed ?? proposed;
  const start = versions[0]?.start;
  const partDays = codesOfPartDays(proposed);
  const missing = hasNoCodes.includes(life.state) ? [] : missingForCodes(c);
  const file = start === undefined || codes.length === 0 ? undefined : codesFile(c, codes, start);
  return (
    <>
      <Heading1>Attendance codes</Heading1>
      <NotWhole />
      <p className="govuk-body">
        For the school office: what the register says of each half-day{' '}
        {isFlexiRequest(c) ? 'until the arrangement is looked at again' : 'while the timetable runs'}.
      </p>
      <InsetText>{codesSpeakOf(view.reading)}</InsetText>
      {partDays !== undefined && <InsetText>{partDays}</InsetText>}
      {readCalendar(c).terms.length === 0 && !view.sample && (
        <InsetText>
          The school’s half-terms are not known to this case, so holidays count as school days here.{' '}
          <a className="govuk-link" href={view.hrefOf(placeOfPath(terms.path))}>
            Add them in the settings
          </a>
          , and take them into the case.
        </InsetText>
      )}
      {missing.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">
            {file === undefined ? 'What the codes will need' : 'Some codes are not known yet'}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {missing.map(({ words, path }) => (
              <li key={path}>
                <MendLink place={placeOfPath(path)} returnTo="attendance">
                  {words}
                </MendLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {file !== undefined && (
        <>
          <ul className="govuk-list govuk-list--bullet">
            {(isFlexiRequest(c) ? flexiCodeNotes : codeNotes).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <Button
            type="button"
            onClick={() => {
              saveFile(file.blob, file.name);
            }}
          >
            Save for the office (CSV)
          </Button>
          <InsetText>
            The file names the pupil. Once it is saved it is outside Waymark: keep it where other papers about children
            are kept.
          </InsetText>
          {start !== undefined && codedWeeks(codes, start).map((week) => <CodesTable key={week.name} week={week} />)}
        </>
      )}
    </>
  );
}
