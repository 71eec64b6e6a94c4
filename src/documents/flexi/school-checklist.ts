import { valueOf } from '../../case/field.ts';
import { considerations, schoolChecks } from '../../case/fields/considerations.ts';
import { schoolCheckWords } from '../../forms/considerations/school-checks.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { fields, heading, paragraph } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { pupilRows } from './about-pupil.ts';
import { tickTable } from './tick-table.ts';

/** What a school settles before the first day. Source: Herts names the checklist; the lines are ours, after LCC §7. */
const schoolChecklistTable = (facts: OfCase): Block =>
  tickTable(
    'What a school settles',
    schoolChecks.map((check) => [check, schoolCheckWords[check]]),
    valueOf(facts.case, considerations.schoolChecked),
  );

/** What the school ticked, line by line, where anything was. */
export const schoolTicks = (facts: OfCase): readonly Block[] =>
  (valueOf(facts.case, considerations.schoolChecked) ?? []).length === 0 ? [] : [schoolChecklistTable(facts)];

/** The school's checklist. */
export const buildSchoolChecklist = (facts: OfCase): Document => ({
  id: 'school-checklist',
  title: documentTitles['school-checklist'],
  forParent: false,
  blocks: [
    paragraph(
      'For the headteacher and whoever looks after the arrangement. Hertfordshire’s guidance has a checklist for schools; the lines of this one are Waymark’s own.',
    ),
    heading('Who it is about'),
    ...fields('', pupilRows(facts)),
    heading('Line by line'),
    schoolChecklistTable(facts),
  ],
});
