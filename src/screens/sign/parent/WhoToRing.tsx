import { valueOf } from '../../../case/field.ts';
import { people } from '../../../case/fields/people.ts';
import { school } from '../../../case/fields/school.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import type { OfAgreement } from '../../../documents/facts.ts';
import { pages } from '../../../words/parent/english-pages.ts';

interface Line {
  readonly who: string;
  readonly what: string;
  /** A number, or what to do where none is known. */
  readonly number: string;
}

/** Whom a parent can ring: who leads the plan, the school’s office, and somebody outside. A number that nobody gave is asked for. */
function linesOf({ case: c }: OfAgreement): readonly Line[] {
  const number = valueOf(c, school.phone) ?? pages.noNumber;
  const [lead, role] = [valueOf(c, people.lead), valueOf(c, people.leadRole)];
  const leads = pages.lead(nameOf(c));
  return [
    ...(lead === undefined ? [] : [{ who: lead, what: role === undefined ? leads : `${role}. ${leads}`, number }]),
    { who: aboutPupil(c, pages.ill.words), what: pages.office, number },
    { who: pages.outside, what: aboutPupil(c, pages.advice.words), number: '' },
  ];
}

/** Who to ring, each with the number. */
export const WhoToRing = ({ paper }: { readonly paper: OfAgreement }) => (
  <ul className="wm-ring">
    {linesOf(paper).map(({ who, what, number }) => (
      <li key={who} className="wm-ring__one">
        <strong className="wm-ring__who">{who}</strong>
        <span className="wm-ring__number">{number}</span>
        <span className="wm-ring__what">{what}</span>
      </li>
    ))}
  </ul>
);
