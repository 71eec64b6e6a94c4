import { aboutOf } from '../../arrangements/about.ts';
import { dfe, herts, law, lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { route } from '../../case/fields/route.ts';
import { oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

const endsIn = (c: Case, ...endings: readonly string[]): boolean => endings.includes(valueOf(c, route.ends) ?? '');

/** Who asked decides only between flexi-schooling, home education and what is no parent’s wish. */
const askerDecides = (c: Case): boolean =>
  endsIn(c, 'leaves') || (endsIn(c, 'lasting') && valueOf(c, route.teaches) === 'parent');

/** What the answers come to, told beside them as soon as they do. */
function told(c: Case): string {
  switch (aboutOf(c)) {
    case 'part-time':
      if (valueOf(c, route.teaches) === 'parent')
        return 'This is a part-time timetable, because it ends in full time by a set date. The school then has to set and mark the work for the hours at home. If a parent wishes to teach part of each week for longer, choose “Part of each week stays away from school for now”: that can have a last day too.';
      return 'This is a part-time timetable: rare, short, and back to full time by a set date. The school sets and marks the work for the hours at home.';
    case 'flexi':
      return 'This is flexi-schooling: a lasting mix, at a parent’s wish. The parent teaches in the home sessions, and the head may agree or decline.';
    case 'home-education':
      return 'This is elective home education. The child comes off the roll, and the parent takes all of it on.';
    case 'alternative-provision':
      return 'This is other provision. The pupil is taught full time, in two places.';
    case 'no-end':
    case 'school-idea':
    case 'off-rolling':
      return 'It cannot be done like this. The next page says why, and what else there is.';
    case undefined:
      return 'A part-time timetable, flexi-schooling, home education and other provision rest on different rules. These answers tell them apart.';
  }
}

export const kindStep: QuestionStep = {
  kind: 'questions',
  id: 'kind',
  heading: 'What is the arrangement?',
  intro: 'Below compulsory school age a parent may choose part time. No pack is needed for that.',
  inset: told,
  questions: [
    {
      field: route.ends,
      label: 'What is to happen in the end?',
      short: 'How it is to end',
      control: oneOf([
        { value: 'full-time', label: 'Back in school full time, by a set date' },
        {
          value: 'lasting',
          label: 'Part of each week stays away from school for now',
          hint: 'It is looked at again on a set day, and can have a last day.',
        },
        { value: 'leaves', label: 'The child leaves the school’s roll' },
      ]),
      missing: 'Choose what is to happen in the end',
    },
    {
      field: route.teaches,
      label: 'Who provides the education in the other hours?',
      short: 'Who provides the rest of the education',
      control: oneOf([
        {
          value: 'school',
          label: 'The school, as far as the pupil can work',
          hint: 'Also where the pupil is to rest and get well.',
        },
        { value: 'parent', label: 'The parent' },
        {
          value: 'provider',
          label: 'Another school or provider, for all of those hours',
          hint: 'Arranged by this school or the council.',
        },
      ]),
      when: (c) => endsIn(c, 'full-time', 'lasting'),
      missing: 'Choose who provides the education in the other hours',
    },
    {
      field: route.asked,
      label: 'Whose wish is it?',
      short: 'Whose wish it is',
      control: oneOf([
        { value: 'parent', label: 'A parent’s own' },
        { value: 'school', label: 'The school’s' },
        { value: 'other', label: 'Somebody else’s, such as the council’s' },
      ]),
      when: askerDecides,
      missing: 'Choose whose wish it is',
    },
    {
      field: route.kind,
      label: 'What is the part-time timetable for?',
      short: 'Kind of arrangement',
      control: oneOf([
        {
          value: 'medical-short',
          label: 'Coming back after illness, for up to 4 weeks',
          hint: 'Body or mind. Being too anxious to face school counts.',
        },
        {
          value: 'medical-medium',
          label: 'Recovering over 4 to 8 weeks',
          hint: 'The health need came unexpectedly. A review with all professionals is held by day 28.',
        },
        {
          value: 'reintegration',
          label: 'Coming back after time away, for up to 4 weeks',
          hint: 'After an exclusion, long absence, other provision or custody. Also an exceptional time in the family.',
        },
        {
          value: 'exceptional-needs',
          label: 'A marked behavioural, emotional or social need, for up to 4 weeks',
          hint: 'Agreed with other professionals, as one part of wider support. Never just to manage behaviour.',
        },
      ]),
      when: (c) => aboutOf(c) === 'part-time',
      missing: 'Choose what the part-time timetable is for',
    },
  ],
  why: 'How long it may last, who must ask and agree, and what must be written down all follow from this.',
  source: [
    lcc('§5'),
    lcc('§6'),
    lcc('§7'),
    dfe('para 66'),
    herts('what flexi-schooling is'),
    law('Education Act 1996, s. 8'),
    ours('the questions that tell them apart'),
  ],
};
