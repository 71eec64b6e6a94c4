import { valueOf } from '../../case/field.ts';
import { parents } from '../../case/fields/people.ts';
import { request } from '../../case/fields/request.ts';
import { route } from '../../case/fields/route.ts';
import { rowsOf } from '../../case/list.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { answers } from '../parts/answers.ts';
import { fields, heading } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { pupilRows } from './about-pupil.ts';
import { parentTicks } from './parent-checklist.ts';
import { otherParentRows, parentRows } from './parent-rows.ts';

function people(facts: OfCase): readonly Block[] {
  const asking = valueOf(facts.case, request.by);
  const others = rowsOf(facts.case, parents).filter((row) => row !== asking);
  return [
    ...fields('The parent or carer who asks', parentRows(facts, asking)),
    ...others.flatMap((row) => fields('Another parent or carer', otherParentRows(facts, row))),
  ];
}

/** What a parent asks for, as it was taken down: who, when, how, why. Source: LCC §7; policy.md 2.5. */
export const buildRequest = (facts: OfCase): Document => ({
  id: 'request',
  title: documentTitles.request,
  forParent: false,
  blocks: [
    heading('About whom, and who asks'),
    ...fields('', pupilRows(facts)),
    ...people(facts),
    heading('What is asked for'),
    ...answers(facts, '', [
      request.on,
      request.how,
      request.words,
      request.asksFor,
      request.childView,
      route.ends,
      route.teaches,
      route.asked,
    ]),
    ...parentTicks(facts),
  ],
});
