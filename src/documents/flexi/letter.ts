import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { decision } from '../../case/fields/decision.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { request } from '../../case/fields/request.ts';
import { school } from '../../case/fields/school.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { naming } from '../../forms/pupil-name.ts';
import { englishFlexi } from '../../words/parent/english-flexi.ts';
import type { DatedSentence } from '../../words/parent/flexi-catalogue.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block, Cell, Document } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';
import { fields, paragraph } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { promises, say } from '../parts/parent-words.ts';
import { headLabel, signatureBlock } from '../signing/signature-block.ts';
import { written } from './letter-part.ts';

const dated = (c: Case, { words }: DatedSentence, field: Field<IsoDate>): string => {
  const on = valueOf(c, field);
  return words(nameOf(c), on === undefined ? undefined : formatDate(on));
};

const joined = (...cells: readonly Cell[]): Cell => {
  const known = cells.filter((cell) => cell !== null);
  return known.length === 0 ? null : known.join(', ');
};

/** The head of the letter in lines, as letters have it; in rows to fill in while any of it is missing. */
function head(facts: OfCase): readonly Block[] {
  const rows: readonly Row[] = [
    { label: 'From', value: joined(cellOf(facts, school.name), cellOf(facts, school.phone)) },
    { label: 'Decided on', value: cellOf(facts, decision.on) },
    { label: 'To', value: cellOf(facts, request.by) },
    {
      label: 'About',
      value: joined(cellOf(facts, pupil.printedName) ?? cellOf(facts, pupil.name), cellOf(facts, pupil.yearGroup)),
    },
  ];
  const lines = rows.flatMap(({ label, value }) => (value === null ? [] : [`${label}: ${value}`]));
  return lines.length === rows.length ? [paragraph(lines.join('\n'))] : fields('About this letter', rows);
}

/**
 * What the head signs when a request is declined. The parent keeps it: it holds the reasons and the offer, and nothing that was weighed up or
 * told in confidence. Source: Herts; LCC §7; policy.md 2.5.
 */
export function letterBody(facts: OfCase): readonly Block[] {
  const { letter } = englishFlexi;
  const { case: c } = facts;
  return [
    ...head(facts),
    paragraph(letter.greeting(cellOf(facts, request.by) ?? undefined)),
    paragraph(`${dated(c, letter.thanks, request.on)} ${dated(c, letter.talked, decision.talkedOn)}`),
    paragraph(say(facts, letter.decided)),
    ...written(naming(letter.reasons)(c), cellOf(facts, decision.reasons)),
    ...written(naming(letter.offer)(c), cellOf(facts, decision.offer)),
    ...promises(facts, letter.also),
    paragraph(letter.close),
  ];
}

/** The letter that declines a request, with the headteacher's signature. */
export const buildLetter = (facts: Facts): Document => ({
  id: 'letter',
  title: documentTitles.letter,
  forParent: true,
  blocks: [...letterBody(facts), signatureBlock(facts, { document: 'letter', role: 'head' }, headLabel(facts))],
});
