import { signingParent } from '../../arrangements/signing-parent.ts';
import { hasEhcPlan } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import type { agreement } from '../../case/fields/agreement.ts';
import { considerations } from '../../case/fields/considerations.ts';
import { homeEducation } from '../../case/fields/home-education.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { people } from '../../case/fields/people.ts';
import { aboutPupil } from '../../case/pupil-name.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { Wording } from '../form.ts';

/** A text as it ends a sentence: with a full stop where it has no end of its own. */
const ended = (text: string): string => (/[.!?…][”’"')]*$/u.test(text) ? text : `${text.replace(/[\s,;:]+$/u, '')}.`);

/** A text as it begins a sentence; a name such as “iPad” stays as it is. */
const begun = (text: string): string => text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** What an answer says, as a sentence behind others; empty where there is none. */
const said = (c: Case, field: Field<string>, lead = ''): string => {
  const text = valueOf(c, field);
  return text === undefined ? '' : ` ${begun(`${lead}${ended(text)}`)}`;
};

const parentOf = (c: Case): string => signingParent(c)?.name ?? 'the parent';

/** A clause’s words: of the case, and of the pupil by name. */
const clause =
  (words: (c: Case, name: string) => string): Extract<Wording, (c: Case) => string> =>
  (c) => {
    const text = aboutPupil(c, (name) => words(c, name));
    return text.startsWith('the parent') ? `T${text.slice(1)}` : text;
  };

/** The clauses that have a wording of their own; whom to ring has none, for nobody else knows the numbers. */
type ClauseName =
  | Exclude<keyof typeof agreement, 'contacts'>
  | Extract<keyof typeof pattern, 'trips' | 'tests' | 'events'>;

/**
 * What holds in the agreement as long as nobody has written a clause anew. It follows from the answers as they are, so it is never out of
 * date; the answers it repeats say so where they are asked, for the parent reads them here. Source: Herts names the agreement, LCC §7, §8 and
 * Appendix 7 its duties; the clauses are ours.
 */
export const clauses: Readonly<Record<ClauseName, Extract<Wording, (c: Case) => string>>> = {
  trips: clause(
    (_, name) =>
      `${name} may join a trip that falls on a home day, if the parent asks in good time. That day then counts as a day in school.`,
  ),
  tests: clause(
    (_, name) =>
      `${name} comes to school for tests and exams, also on a home day. The school says so at least a week before.`,
  ),
  events: clause(
    (_, name) =>
      `${name} is welcome at school events on a home day. The parent tells the school beforehand, and stays responsible for the rest of that day.`,
  ),
  teaching: clause(
    (c) =>
      `In the sessions in school the school teaches. In the sessions at home ${parentOf(c)} provides the education, as the outline of home education says. The school sets no work for the sessions at home, and marks none.`,
  ),
  oversight: clause(
    (c) =>
      `${valueOf(c, people.lead) ?? 'A named member of staff'} looks after the arrangement for the school. ${begun(parentOf(c))} is responsible for the education at home.`,
  ),
  progress: clause(
    (c) =>
      `The parent shows the school what has been learnt.${said(c, homeEducation.progress, 'How: ')} The school looks at progress.${said(c, considerations.monitoring, 'How: ')}${said(c, considerations.monitoringEvery, 'How often: ')}`,
  ),
  sen: clause(
    (c, name) =>
      `The support that ${name} gets in school goes on in the sessions in school.${hasEhcPlan(c) && valueOf(c, considerations.sectionF) === 'yes' ? ' All that Section F of the EHC plan promises stays secured.' : ''}${said(c, considerations.sectionFHow)}`,
  ),
  exams: clause(
    (_, name) =>
      `The school enters ${name} for the exams of the courses it teaches, and pays for them as for every pupil. The parent arranges and pays for exams in what is taught at home, and pays for books, trips and other costs of the sessions at home.`,
  ),
  tutors: clause(
    (c) =>
      `${valueOf(c, homeEducation.tutors) === 'no' ? 'No tutor is planned. ' : ''}Where somebody else teaches at home, the parent chooses, checks and pays them, and tells the school who it is.`,
  ),
  registers: clause(
    (_, name) =>
      `${name} stays on the school’s roll. Sessions in school are registered as for every pupil. Sessions at home have code C, which counts as authorised absence.`,
  ),
  absence: clause(
    (_, name) =>
      `When ${name} is ill or cannot come to a session in school, the parent tells the school before it begins. If nobody says why ${name} is missing, the school follows it up the same day, as for every pupil. Days are not swapped unless that was agreed beforehand.`,
  ),
  concerns: clause(
    (_, name) =>
      `Whoever is worried about ${name} tells the safeguarding lead the same day. Keeping ${name} safe is shared: the school’s own duty goes on in the sessions at home, and somebody from school may ask to see ${name}.`,
  ),
  reviews: clause((c, name) => {
    const on = valueOf(c, pattern.reviewOn);
    return `Parent, ${name} and school look at it again${on === undefined ? '' : ` on ${formatDate(on)}`}. It is then renewed, changed or ended. If it is not renewed, it ends.`;
  }),
  notice: clause(
    (_, name) =>
      `Parent or head can end it in writing, with four weeks’ notice; ${name} is then in school full time. The head can end it at once where ${name} is not safe, or is not being taught at home.`,
  ),
  disputes: clause(
    () =>
      'Where parent and school disagree, they talk first. If that does not settle it, the school’s complaints procedure is there. Until it is settled, the head decides whether the arrangement goes on.',
  ),
};
