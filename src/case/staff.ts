import type { Person } from './person.ts';
import { plainName } from './plain-name.ts';
import type { CaseRecord } from './record.ts';

/** Who works here, among the records of the settings; nobody where nobody was remembered. */
export const staffIn = (records: readonly CaseRecord[]): readonly Person[] =>
  records.find((record) => record.kind === 'staff')?.staff ?? [];

/** Whether two are one, however each was typed: the same name in the same role. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  plainName(a.name) === plainName(b.name) && plainName(a.role) === plainName(b.role);

/** A person in one line: `Ines Alder, SENCO`. */
export const personInWords = ({ name, role }: Person): string => `${name}, ${role}`;

/** Who works here without one of them. */
export const withoutPerson = (staff: readonly Person[], person: Person): readonly Person[] =>
  staff.filter((each) => !isSamePerson(each, person));

/** Who works here and one more; the same where they are known. */
export const withPerson = (staff: readonly Person[], person: Person): readonly Person[] =>
  staff.some((each) => isSamePerson(each, person)) ? staff : [...staff, person];

/** Who works here where one of them has another name or role now; one who is known by these already is not there twice. */
export const withPersonAs = (staff: readonly Person[], before: Person, after: Person): readonly Person[] =>
  staff.flatMap((each) => (isSamePerson(each, before) ? [after] : isSamePerson(each, after) ? [] : [each]));
