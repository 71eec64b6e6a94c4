import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { ownProfile, school } from '../../case/fields/school.ts';
import type { Signature } from '../../case/signature.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { listed } from '../../domain/listed.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import { isByClockAhead } from '../../life/clock-ahead.ts';
import { english } from '../../words/parent/english.ts';
import type { Print, PlacedSignature } from '../facts.ts';
import { flexiReadings } from '../flexi/evidence.ts';
import type { Block, Document } from '../model.ts';
import { answers } from '../parts/answers.ts';
import { heading, fields, list, note, paragraph } from '../parts/blocks.ts';
import type { Row } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { momentInWords } from '../parts/moment-in-words.ts';
import { howInWords } from '../signing/how-in-words.ts';
import { decidedInWords, holdsInWords, roleInWords } from '../signing/signature-words.ts';
import { authorityRows } from './evidence-authority.ts';
import { decisionsBeside } from './evidence-decisions.ts';
import { versionsPart } from './evidence-versions.ts';

/** That a clock was ahead, or was set back before a signature: they stand in the order in which they were given. */
function clockRows(
  { signature }: PlacedSignature,
  before: PlacedSignature | undefined,
  today: IsoDate,
): readonly Row[] {
  if (isByClockAhead(dayOfMoment(signature.at), today))
    return [{ label: 'Clock', value: 'The clock of the device was ahead: that day is still to come' }];
  return before === undefined || signature.at >= before.signature.at
    ? []
    : [{ label: 'Clock', value: 'The clock of this device stood earlier than at the signature before it' }];
}

function signatureRows(placed: PlacedSignature, before: PlacedSignature | undefined, print: Print): readonly Row[] {
  const { signature } = placed;
  const remark: readonly Row[] = signature.remark === '' ? [] : [{ label: 'In their words', value: signature.remark }];
  return [
    { label: 'Name', value: signature.name },
    { label: 'Role', value: signature.capacity },
    // The letter tells the head’s own decision: nobody agrees in it.
    ...(signature.document === 'letter' ? [] : [{ label: 'Decision', value: decidedInWords(placed) }]),
    ...remark,
    { label: 'When', value: momentInWords(signature.at, print.today) },
    ...clockRows(placed, before, print.today),
    { label: 'How', value: howInWords(signature.how) },
    { label: 'Holds', value: holdsInWords(placed, print) },
    ...hashRows(signature),
  ];
}

/** The code of what was signed: one for each document, by name where there are several. */
function hashRows({ document, hash, also }: Signature): readonly Row[] {
  if (also === undefined) return [{ label: 'SHA-256 of what was signed', value: hash }];
  return [{ document, hash }, ...also].map((text) => ({
    label: `SHA-256 of the signed text: ${documentTitles[text.document]}`,
    value: text.hash,
  }));
}

/** What was signed, in its titles, and by whom. */
const captionOf = ({ document, also = [], role }: Signature): string =>
  `${listed([{ document }, ...also].map((text) => documentTitles[text.document]))}, ${roleInWords(role).toLowerCase()}`;

const signed = (print: Print): readonly Block[] =>
  print.placed.length === 0
    ? [paragraph('Nobody has signed on this device yet.')]
    : print.placed.flatMap((placed, index) =>
        fields(captionOf(placed.signature), signatureRows(placed, print.placed[index - 1], print)),
      );

const COVERS_ONE =
  'A signature covers the words of one document as they stood, without the places for signatures. The code is the SHA-256 of those words as canonical JSON (RFC 8785). What everybody agreed to stays signed, as it was. Before that a signature lapses when an answer in the document is changed.';

/** Source: LCC §9 end. */
const COVERS_PLAN_TOO = `A signature covers the words of a document as they stood, without the places for signatures. On the consent form it covers the plan too, up to where it says “${english.plan.besideHeading}”; a signature given with an earlier Waymark covers the consent form alone. Each code is the SHA-256 of those words of one document as canonical JSON (RFC 8785). What everybody agreed to stays signed, as it was. Before that a signature lapses when an answer in what it covers is changed.`;

/** How dates and hours are read where fewer hours lead back to full time. */
const partTimeReadings: readonly Block[] = [
  heading('How dates and hours are read'),
  list([
    'A week is seven days, counted from the start date. The guidance does not say what a week is: this is Waymark’s own reading.',
    'The end date is the last part-time day. Full time begins on the next day the school is open.',
    'A time typed without am or pm is the one inside the school’s day.',
    'Hours in school run from arriving to leaving, breaks and lunch included.',
    'Full time is the school’s own week for full-time pupils.',
    'The school is closed at weekends, on the bank holidays of England, on the days it named as closed, and between the half-terms it named. On other weekdays it counts as open.',
    'Weeks without an open day are passed over where weeks are compared.',
  ]),
];

/** Who signed what and when, how dates are read, and which guidance the pack goes by. */
export const buildEvidence = (print: Print): Document => ({
  id: 'evidence',
  title: documentTitles.evidence,
  forParent: false,
  blocks: [
    ...versionsPart(print),
    heading('Who signed or decided what, and when'),
    ...signed(print),
    ...decisionsBeside(print),
    note('Times are those of the device that was signed on. Its clock can be wrong.'),
    paragraph(isFlexiRequest(print.case) ? COVERS_ONE : COVERS_PLAN_TOO),
    ...(isFlexiRequest(print.case) ? flexiReadings(print) : partTimeReadings),
    heading('What this pack goes by'),
    ...fields('Guidance', [
      ...authorityRows(print),
      {
        label: 'Department for Education',
        value: 'Working together to improve school attendance, in force from 19 August 2024',
      },
    ]),
    ...answers(print, 'What the school told of its authority', [school.authority, ...Object.values(ownProfile)]),
    heading('Code of this pack'),
    ...fields('The code of this pack', [{ label: 'Pack code', value: print.version === '' ? null : print.version }]),
    paragraph(
      'Two prints with the same code hold the same documents of the same pupil, with the same answers in them. Signatures, findings, register codes, the state and the date of printing do not change it.',
    ),
  ],
});
