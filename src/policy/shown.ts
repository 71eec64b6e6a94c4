import type { Source } from '../authorities/sources.ts';
import { law, lcc, ours } from '../authorities/sources.ts';

/** Something the guidance says that asks nothing of a case: told to whoever wants to know, with its source. */
export interface Shown {
  readonly id: string;
  readonly topic: 'exclusion' | 'safeguarding' | 'full-time' | 'illness' | 'authority';
  readonly words: string;
  /** The parts of it, where it has several. */
  readonly points?: readonly string[];
  readonly source: readonly Source[];
}

/** What is shown and never asked, in the order of the guidance. */
export const shownStatements = [
  {
    id: 'missing-education',
    topic: 'authority',
    words:
      'The local authority has to know which children are missing education, and counts every pupil on a part-time timetable as one who might be. It collects figures from all schools on pupils who are not in full time, and schools keep those figures ready.',
    source: [lcc('§1')],
  },
  {
    id: 'off-rolling',
    topic: 'exclusion',
    words:
      'Taking a pupil off the roll, talking a family or a sixth-former into leaving, or keeping a pupil on the roll without letting them come as usual is off-rolling, when it is done mainly for the school and not for the pupil. It is unlawful, and inspectors look for it.',
    source: [lcc('§3')],
  },
  {
    id: 'informal-exclusion',
    topic: 'exclusion',
    words:
      'Sending a pupil home to calm down, outside the formal steps of a suspension or exclusion, is unlawful. It stays unlawful when the parents agree.',
    source: [lcc('§3')],
  },
  {
    id: 'no-legal-hours',
    topic: 'full-time',
    words:
      'No law says how many hours are full time, at school or at home. A usual school year has about 190 days over 38 weeks, with about five hours of teaching a day.',
    source: [lcc('§4')],
  },
  {
    id: 'school-week',
    topic: 'full-time',
    words:
      'Since March 2022 mainstream state-funded schools in England are expected, but not bound by law, to offer a week of at least 32.5 hours. It is counted from the morning register to the end of the compulsory day. Lunch, breaks and activities that all must attend count; clubs before and after do not. Nurseries, sixth forms, special schools and alternative provision are left out; the last two are encouraged to think about it.',
    source: [lcc('§4')],
  },
  {
    id: 'medical-duty',
    topic: 'illness',
    words:
      'A school makes arrangements for every pupil with a medical condition, of body or of mind: it checks on their welfare, goes on teaching them, follows their progress and asks which needs are not met.',
    source: [law('Children and Families Act 2014, section 100'), lcc('§5.1'), lcc('Appendix 3')],
  },
  {
    id: 'section-19',
    topic: 'illness',
    words:
      'Where illness keeps a child out of school and they would otherwise get no suitable education, the local authority arranges it: full time, unless that would not be good for the child. What counts is whether the child can really get to what is offered.',
    source: [law('Education Act 1996, section 19'), lcc('§5.1'), lcc('Appendix 3')],
  },
  {
    id: 'parents-duty',
    topic: 'illness',
    words:
      'Parents see to it that their child gets an efficient full-time education, and share with the school in the child’s regular attendance.',
    source: [law('Education Act 1996, section 7'), lcc('Appendix 3')],
  },
  {
    id: 'medical-panel',
    topic: 'illness',
    words:
      'In Lincolnshire the Medical Support Panel, with members from several agencies, looks at each request and decides how the child can get education within reach. It wants clear medical evidence. Cases in which emotions keep a child from school come to it by that pathway too.',
    source: [lcc('§5.1'), lcc('Appendix 3')],
  },
  {
    id: 'panel-outcome',
    topic: 'illness',
    words:
      'The panel says what the school does next, and the school does it thoroughly. One step can be a short time at the Pilgrim Hospital School beside the pupil’s own school, with both working on the return. It is not where the way ends.',
    source: [lcc('Appendix 3')],
  },
  {
    id: 'safeguarding-off-site',
    topic: 'safeguarding',
    words:
      'School and authority both have to protect children and look after their welfare. For a pupil on its roll the school’s duty goes on in the hours away from the site, whatever a parent has signed.',
    source: [lcc('§8'), law('Education Act 2002, sections 157 and 175')],
  },
  {
    id: 'signing-transfers-nothing',
    topic: 'safeguarding',
    words:
      'The consent form gives the parent full responsibility for the child in the hours at home. Waymark reads this beside the school’s own duty, which no signature takes away, and says so where the parent signs.',
    source: [ours()],
  },
  {
    id: 'no-referral',
    topic: 'authority',
    words:
      'Telling the authority of a part-time timetable is a notice, not a referral: it asks for no help. For advice on a pupil, write to the attendance team.',
    source: [lcc('§10')],
  },
  {
    id: 'authority-watches',
    topic: 'authority',
    words:
      'The authority looks at what schools tell it. Nothing on this list is wrong by itself: it shows where a child may be getting less than full time, and where a school may need help.',
    points: [
      'a first entry of more than four weeks',
      'a pupil with many periods of four weeks, one after another or taken together',
      'a school with many pupils on part-time timetables',
      'a school with few, or with none',
      'whether schools decide together with the SEND officer, the social worker or the Virtual School',
      'pupils whom the Virtual School, social care or the SEND team know',
    ],
    source: [lcc('§10')],
  },
  {
    id: 'authority-may-ask',
    topic: 'authority',
    words:
      'The authority may ask for papers behind a notification, such as the pupil’s plan. The matrix of concern shows what would worry it.',
    source: [lcc('§10'), lcc('Appendix 2')],
  },
  {
    id: 'flexi-doubt',
    topic: 'authority',
    words:
      'A school that is not sure whether something is flexi-schooling asks the authority’s attendance team before it goes on.',
    source: [lcc('§7')],
  },
  {
    id: 'year-end',
    topic: 'authority',
    words:
      'The authority closes every notification when the academic year ends. A timetable that is still needed is looked at again with everyone, and told of again at the start of the next year.',
    source: [lcc('§10')],
  },
] as const satisfies readonly Shown[];

/** The id of a shown statement. */
export type ShownId = (typeof shownStatements)[number]['id'];
