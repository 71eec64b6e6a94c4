import type { CodedWeek } from '../../../documents/attendance-weeks.ts';
import { codeInWords } from '../../../documents/attendance-weeks.ts';
import { formatShort, weekdayNames, weekdayOf } from '../../../domain/iso-date.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import type { PlannedSession } from '../../../policy/attendance-codes.ts';
import { Table } from '../../../ui/Table.tsx';

export interface CodesTableProps {
  readonly week: CodedWeek;
}

const Code = ({ session }: { readonly session: PlannedSession | undefined }) =>
  session === undefined ? null : (
    <>
      <strong>{codeInWords(session)}</strong>
      <br />
      <span className="govuk-body-s">{session.reason}</span>
    </>
  );

/** A day in a narrow column: `Mon 11 Jan`. */
const short = (date: IsoDate): string => `${(weekdayNames[weekdayOf(date) - 1] ?? '').slice(0, 3)} ${formatShort(date)}`;

/** The codes of one week: a day a row, its two half-days beside each other. */
export const CodesTable = ({ week: { name, days } }: CodesTableProps) => (
  <Table
    caption={name}
    head={['Day', 'Morning', 'Afternoon']}
    rows={days.map(({ date, sessions: [morning, afternoon] }) => [short(date), <Code key="am" session={morning} />, <Code key="pm" session={afternoon} />])}
  />
);
