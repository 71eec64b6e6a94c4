import { askingParent } from '../../case/asking-parent.ts';
import type { Case, Path } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { agreement } from '../../case/fields/agreement.ts';
import { considerations } from '../../case/fields/considerations.ts';
import { homeEducation, homeSubjects } from '../../case/fields/home-education.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { people } from '../../case/fields/people.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { aboutPupil } from '../../case/pupil-name.ts';
import { hasEhcPlan } from '../../case/standing.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { listed } from '../../domain/listed.ts';

/** A text as it ends a sentence: with a full stop where it has no end of its own. */
const ended = (text: string): string => (/[.!?…][”’"')]*$/u.test(text) ? text : `${text.replace(/[\s,;:]+$/u, '')}.`);

/** A text as it begins a sentence; a name such as “iPad” stays as it is. */
const begun = (text: string): string => text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** What an answer says, as a sentence behind others; empty where there is none. */
const said = (c: Case, field: Field<string>, lead = ''): string => {
  const text = valueOf(c, field);
  return text === undefined ? '' : ` ${begun(`${lead}${ended(text)}`)}`;
};

function subjects(c: Case): string {
  const names = rowsOf(c, homeSubjects).flatMap((row) => valueOf(c, rowField(homeSubjects, row, homeSubjects.row.subject)) ?? []);
  return names.length === 0 ? '' : ` At home it is about ${listed(names)}; the outline of home education says who teaches what.`;
}

const parentOf = (c: Case): string => askingParent(c)?.name ?? 'The parent';

const clauses: readonly (readonly [Field<string>, (c: Case, name: string) => string])[] = [
  [pattern.trips, (_, name) => `${name} may join a trip that falls on a home day, if the parent asks in good time. That day then counts as a day in school.`],
  [pattern.tests, (_, name) => `${name} comes to school for tests and exams, also on a home day. The school says so at least a week before.`],
  [pattern.events, (_, name) => `${name} is welcome at school events on a home day. The parent tells the school beforehand, and stays responsible for the rest of that day.`],
  [
    agreement.teaching,
    (c) => `In the sessions in school the school teaches. In the sessions at home ${askingParent(c)?.name ?? 'the parent'} provides the education.${subjects(c)} The school sets no work for the sessions at home, and marks none.`,
  ],
  [
    agreement.oversight,
    (c) => `${valueOf(c, people.lead) ?? 'A named member of staff'} looks after the arrangement for the school. ${parentOf(c)} is responsible for the education at home.`,
  ],
  [
    agreement.progress,
    (c) => {
      const shown = `The parent shows the school what has been learnt.${said(c, homeEducation.progress)}`;
      return `${shown} The school looks at progress.${said(c, considerations.monitoring)}${said(c, considerations.monitoringEvery, 'How often: ')}`;
    },
  ],
  [
    agreement.sen,
    (c, name) =>
      `The support that ${name} gets in school goes on in the sessions in school.${hasEhcPlan(c) && valueOf(c, considerations.sectionF) === 'yes' ? ' All that Section F of the EHC plan promises stays secured.' : ''}${said(c, considerations.sectionFHow)}`,
  ],
  [
    agreement.exams,
    (_, name) => `The school enters ${name} for the exams of the courses it teaches, and pays for them as for every pupil. The parent arranges and pays for exams in what is taught at home, and pays for books, trips and other costs of the sessions at home.`,
  ],
  [
    agreement.tutors,
    (c) =>
      valueOf(c, homeEducation.tutors) === 'yes'
        ? 'The parent chooses, checks and pays each tutor, and tells the school who it is.'
        : 'No tutor is planned. Should the parent take one, the parent chooses, checks and pays them, and tells the school who it is.',
  ],
  [
    agreement.registers,
    (_, name) => `${name} stays on the school’s roll. Sessions in school are registered as for every pupil. Sessions at home have code C, which counts as authorised absence.`,
  ],
  [
    agreement.absence,
    (_, name) => `When ${name} is ill or cannot come to a session in school, the parent tells the school before it begins. If nobody says why ${name} is missing, the school follows it up the same day, as for every pupil. Days are not swapped unless that was agreed beforehand.`,
  ],
  [
    agreement.concerns,
    (_, name) => `Whoever is worried about ${name} tells the safeguarding lead the same day. Keeping ${name} safe is shared: the school’s own duty goes on in the sessions at home, and somebody from school may ask to see ${name}.`,
  ],
  [
    agreement.reviews,
    (c, name) => {
      const on = valueOf(c, pattern.reviewOn);
      return `Parent, ${name} and school look at it again${on === undefined ? '' : ` on ${formatDate(on)}`}. It is then renewed, changed or ended. If it is not renewed, it ends.`;
    },
  ],
  [
    agreement.notice,
    (_, name) => `Parent or head can end it in writing, with four weeks’ notice; ${name} is then in school full time. The head can end it at once where ${name} is not safe, or is not being taught at home.`,
  ],
  [agreement.disputes, () => 'Where parent and school disagree, they talk first. If that does not settle it, the school’s complaints procedure is there. Until it is settled, the head decides whether the arrangement goes on.'],
];

/** The wording that follows from the answers for a clause of the agreement; `undefined` for what has none. Our own words. */
export function defaultClause(path: Path, c: Case): string | undefined {
  const found = clauses.find(([field]) => field.path === path);
  return found && aboutPupil(c, (name) => found[1](c, name));
}
