import { valueOf } from '../../case/field.ts';
import { parentChecks, request } from '../../case/fields/request.ts';
import { parentCheckWords } from '../../forms/request/parent-checks.ts';
import { englishFlexi } from '../../words/parent/english-flexi.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { fields, heading, paragraph } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { say } from '../parts/parent-words.ts';
import { pupilRows } from './about-pupil.ts';
import { tickTable } from './tick-table.ts';

/** What a parent has thought about before asking. Source: Herts names the checklist; the lines are ours. */
const parentChecklistTable = (facts: OfCase): Block =>
  tickTable(
    'What a parent thinks through',
    parentChecks.map((check) => [check, parentCheckWords[check]]),
    valueOf(facts.case, request.parentChecked),
  );

/** What the parent ticked, line by line, where anything was. */
export const parentTicks = (facts: OfCase): readonly Block[] =>
  (valueOf(facts.case, request.parentChecked) ?? []).length === 0
    ? []
    : [heading('The parent’s checklist'), parentChecklistTable(facts)];

/** The parent's checklist, to go through together or to take home. */
export const buildParentChecklist = (facts: OfCase): Document => ({
  id: 'parent-checklist',
  title: documentTitles['parent-checklist'],
  forParent: true,
  blocks: [
    paragraph(say(facts, englishFlexi.checklist)),
    heading('Who it is about'),
    ...fields('', pupilRows(facts)),
    heading('Line by line'),
    parentChecklistTable(facts),
  ],
});
