import { describe, expect, it } from 'vitest';
import type { Answers, Case, Path } from '../../src/case/case.ts';
import { recorded } from '../../src/case/recorded.ts';
import type { Signature } from '../../src/case/signature.ts';
import { signedDocuments } from '../../src/case/signature.ts';
import type { Typed } from '../../src/case/typed.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { agreementBody } from '../../src/documents/flexi/agreement.ts';
import { letterBody } from '../../src/documents/flexi/letter.ts';
import { checklistBody } from '../../src/documents/part-time/checklist.ts';
import { consentBody } from '../../src/documents/part-time/consent.ts';
import { signatureIn } from '../../src/documents/signing/needed-signatures.ts';
import { stateOfPlace } from '../../src/documents/signing/signature-words.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { isVoid } from '../../src/life/void.ts';
import { signaturesVoidedBy } from '../../src/reading/voided-by.ts';
import { caseHolding, caseOf } from '../case/case-of.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import type { Known } from './known-case.ts';
import { allSignatures, knownOf, signatureFor, signedBy } from './known-case.ts';

const full = uniqueCase('reintegration').answers;
const known = knownOf(full);
const asked = known.case;

const flexi = uniqueCase('flexi').answers;
const declined = new Map<Path, Typed>([
  ...flexi,
  ['decision.outcome', 'decline'],
  ['decision.offer', 'Music in school time'],
]);
const knownFlexi = knownOf(flexi);
const knownDeclined = knownOf(declined);

/** The case that each signed document belongs to. */
const owners: Readonly<Record<Signature['document'], Known>> = {
  checklist: known,
  consent: known,
  agreement: knownFlexi,
  letter: knownDeclined,
};

const withAnswer = (path: Path, typed: Typed): Case => knownOf(new Map([...full, [path, typed]])).case;
const without = (path: Path): Case => knownOf(new Map([...full].filter(([other]) => other !== path))).case;

describe('what a signature covers', () => {
  it.each(signedDocuments)('is the same before and after the %s is signed', (id) => {
    const unsigned = owners[id];
    const signed = signedBy(unsigned, allSignatures(unsigned));
    expect(toSign(id, signed).covered).toBe(toSign(id, unsigned).covered);
    expect(buildDocument(id, printOf(signed))).not.toEqual(buildDocument(id, printOf(unsigned)));
  });

  it('is every block of the document but the places for signatures, so that what is looked up for it is all that is in it', () => {
    const facts = (id: Signature['document']) => printOf(owners[id]);
    const kept = (id: Signature['document']) =>
      buildDocument(id, facts(id)).blocks.filter((block) => block.kind !== 'signature');
    expect(kept('checklist')).toEqual(checklistBody(facts('checklist')));
    expect(kept('consent').slice(0, -1)).toEqual(consentBody(facts('consent')));
    expect(kept('consent').at(-1)).toMatchObject({
      kind: 'paragraph',
      text: 'Your answer here is for the plan too. The plan is the next paper.',
    });
    expect(kept('agreement')).toEqual(agreementBody(facts('agreement')));
    expect(kept('letter')).toEqual(letterBody(facts('letter')));
  });

  it('stays the same when another signer is named, who signs for themselves', () => {
    const more = knownOf(new Map([...full, ['other-signers.r3', '3'], ['other-signers.r3.name', 'Third Signer']]));
    expect(toSign('consent', more).covered).toBe(toSign('consent', known).covered);
  });

  it.each(signedDocuments)('is not touched by findings in the %s', (id) => {
    const finding = {
      rule: 'period.longest',
      level: 'stop',
      gate: 'sign',
      words: 'Too long',
      path: 'timetable.end',
      source: [{ document: 'LCC', paragraph: '§5' }],
      because: 'It is as short as can be.',
      mender: 'school',
    } as const;
    const held: Known = { ...owners[id], findings: [finding] };
    expect(toSign(id, held).covered).toBe(toSign(id, owners[id]).covered);
  });

  it('holds the words that were read, as canonical JSON', () => {
    const { covered, document } = toSign('consent', known);
    expect(covered).toContain(full.get('pupil.name'));
    expect(covered).toBe(canonicalJson(JSON.parse(covered)));
    expect(covered).toBe(canonicalJson(document));
    expect(covered).not.toContain('"kind":"signature"');
    const printed = buildDocument('consent', printOf(known));
    expect(printed.blocks.some((block) => block.kind === 'signature')).toBe(true);
  });
});

describe('the answers a document used', () => {
  it('are those looked up, blank ones as missing', () => {
    const c = caseHolding(
      new Map<Path, Typed>([
        ['a', 'x'],
        ['b', ' '],
        ['c', 'not looked at'],
      ]),
    );
    const { case: read, used } = recorded(c);
    for (const path of ['a', 'b', 'd']) read.get(path);
    read.rows('rows');
    read.asks('a');
    read.asks('d');
    expect(used()).toEqual({ a: 'x', 'a?': 'yes', b: null, d: null, 'd?': null, 'rows.*': [] });
  });

  it('hold the school’s name, the plan’s hours and who keeps the pupil safe for the consent form, and not the risk notes', () => {
    const { used } = toSign('consent', known);
    expect(used['school.name']).toBe(full.get('school.name'));
    expect(used['timetable.week.2.tuesday']).toEqual(full.get('timetable.week.2.tuesday'));
    expect(Object.keys(used).filter((path) => path.startsWith('hazards') || path.startsWith('risk.'))).toEqual([
      'risk.adult',
      'risk.adult-relation',
      'risk.adult-relation?',
      'risk.adult?',
    ]);
  });

  it('are stored in a signature as they are, and read back the same', () => {
    const { used } = toSign('consent', known);
    expect(isVoid({ used: JSON.parse(JSON.stringify(used)) as typeof used }, asked)).toBe(false);
  });
});

describe('a signature is void', () => {
  const consent = signatureFor('consent', 'parent', known);

  it('once an answer that was used is another', () => {
    expect(isVoid(consent, asked)).toBe(false);
    expect(isVoid(consent, withAnswer('reasons.why', 'Another reason'))).toBe(true);
  });

  it('once an answer that was used is cleared, and holds again when it is put back', () => {
    const cleared = without('pupil.care');
    expect(isVoid(consent, cleared)).toBe(true);
    expect(isVoid(consent, knownOf(full).case)).toBe(false);
  });

  it('once an answer is given that was missing', () => {
    const before = knownOf(new Map([...full].filter(([path]) => path !== 'consent.talked-through-on')));
    const signature = signatureFor('consent', 'parent', before);
    expect(isVoid(signature, before.case)).toBe(false);
    expect(isVoid(signature, asked)).toBe(true);
  });

  it('once a row of a list that was used is added or removed', () => {
    expect(isVoid(consent, withAnswer('reviews.r9', '9'))).toBe(true);
    expect(isVoid(consent, without('reviews.r2'))).toBe(true);
  });

  it('never by an answer that the document does not hold', () => {
    expect(isVoid(consent, withAnswer('risk.crime', 'Something else'))).toBe(false);
    expect(isVoid(consent, withAnswer('hazards.r9', '9'))).toBe(false);
    expect(isVoid(consent, withAnswer('other-signers.r3', '3'))).toBe(false);
  });

  it('never by the order in which the boxes of an answer are kept', () => {
    expect(isVoid({ used: { born: { day: '1', month: '2' } } }, caseOf({ born: { month: '2', day: '1' } }))).toBe(
      false,
    );
    expect(isVoid({ used: { born: { day: '1', month: '2' } } }, caseOf({ born: { month: '1', day: '2' } }))).toBe(true);
    expect(isVoid({ used: { born: ['1'] } }, caseOf({ born: { 0: '1' } }))).toBe(true);
  });

  it('or not, even where half a letter was typed, which no hash can take', () => {
    const half = knownOf(
      new Map([
        ...full,
        ['reasons.why', 'half a letter: \uD83D'],
        ['timetable.week.1.monday', { where: 'school', start: '\uDE00', end: '1' }],
      ]),
    );
    const signature = signatureFor('consent', 'parent', half);
    expect(signature.covered).toContain('half a letter: \uFFFD');
    expect(isVoid(signature, half.case)).toBe(false);
    expect(isVoid(signature, asked)).toBe(true);
  });

  it('never by words that were rebuilt', () => {
    const older = { ...consent, covered: 'the words of an older version' };
    expect(isVoid(older, asked)).toBe(false);
  });
});

describe('before an edit', () => {
  const plain = knownOf(medicalShortPlain);
  const signatures = allSignatures(plain);
  const voidedBy = (path: Path) => signaturesVoidedBy([path], signatures, plain.case).map(({ id }) => id);

  it('the signatures that it would void are told', () => {
    expect(voidedBy('checklist.health.evidence')).toEqual(['checklist-head']);
    expect(voidedBy('reasons.why')).toEqual(['consent-parent', 'consent-head']);
    expect(voidedBy('pupil.name')).toEqual(['checklist-head', 'consent-parent', 'consent-head']);
    expect(voidedBy('risk.crime')).toEqual(['checklist-head']);
    expect(voidedBy('plan.aim')).toEqual(['consent-parent', 'consent-head']);
  });

  it('a row to be added or removed counts', () => {
    expect(voidedBy('reviews.new')).toEqual(['checklist-head', 'consent-parent', 'consent-head']);
    expect(voidedBy('reviews.r1')).toEqual(['checklist-head', 'consent-parent', 'consent-head']);
    expect(voidedBy('hazards.new')).toEqual(['checklist-head']);
    expect(voidedBy('supports.new')).toEqual(['consent-parent', 'consent-head']);
    expect(voidedBy('parents.new')).toEqual([]);
  });

  it('a row to be removed counts where one of its answers stands in the document', () => {
    expect(voidedBy('parents.r1')).toEqual(['consent-parent', 'consent-head']);
    expect(voidedBy('parents.r2')).toEqual([]);
  });

  it('a signature that is void already is not named again', () => {
    const changed = knownOf(new Map([...medicalShortPlain, ['reasons.why', 'Another reason']]));
    expect(signaturesVoidedBy(['pupil.name'], signatures, changed.case).map(({ id }) => id)).toEqual([
      'checklist-head',
    ]);
  });
});

describe('a signed checklist', () => {
  const ended = 'Last part-time day 5 February 2027, full time from 8 February 2027, 4 reviews set.';
  const ticked = new Map([...medicalShortPlain, ['checklist.time-limited.confirmed-on', ended] as const]);
  const sooner = [
    ['timetable.end', { day: '4', month: '2', year: '2027' }],
    ['timetable.full-time-from', { day: '5', month: '2', year: '2027' }],
  ] as const;
  const signature = signatureFor('checklist', 'head', knownOf(ticked));
  const placeOf = (answers: Answers, given: Signature) => {
    const { placed, case: c, today } = knownOf(answers, [given]);
    return stateOfPlace(signatureIn(placed, { document: 'checklist', role: 'head' }), c, today);
  };
  const linesIn = (answers: Answers, given: Signature) =>
    buildDocument('checklist', printOf(knownOf(answers, [given]))).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.join(' | ')) : [],
    );

  it('stands while the case shows what it was ticked on, and is older than the plan once it shows another thing', () => {
    expect(placeOf(ticked, signature)).toMatch(/^Signed by/u);
    expect(placeOf(new Map([...ticked, ...sooner]), signature)).toMatch(
      /^To be signed again: it is older than the plan\. Signed by/u,
    );
  });

  it('is older than the plan too where an earlier Waymark signed the line as if it was typed', () => {
    const earlier = { ...signature, used: { 'checklist.time-limited.state': 'done' } };
    expect(isVoid(earlier, knownOf(new Map([...ticked, ...sooner])).case)).toBe(false);
    expect(placeOf(new Map([...ticked, ...sooner]), earlier)).toMatch(/older than the plan/u);
    expect(placeOf(ticked, earlier)).toMatch(/^Signed by/u);
  });

  it('asks for a line to be confirmed again, in place of “done”', () => {
    const lines = linesIn(new Map([...ticked, ...sooner]), signature);
    expect(lines.find((line) => line.startsWith('The arrangement ends'))).toContain(
      '| To be confirmed again | Last part-time day 4 February 2027',
    );
  });

  it('prints as it was signed, however an earlier Waymark laid it out', () => {
    const covered = JSON.stringify({
      id: 'checklist',
      title: 'Checklist',
      forParent: false,
      blocks: [
        {
          kind: 'table',
          caption: 'The six decisions',
          head: ['Decision'],
          widths: [100],
          rows: [['As it was'], [null]],
        },
      ],
    });
    const earlier = { ...signature, covered, used: {} };
    expect(linesIn(ticked, earlier)).toEqual(['As it was', '']);
    expect(
      linesIn(ticked, {
        ...earlier,
        covered: '{"id":"checklist","title":"","forParent":false,"blocks":[{"kind":"rating"}]}',
      }),
    ).toHaveLength(7);
  });
});

it('what was decided last in a place is what stands last in the order given, whatever the clocks said', () => {
  const given = (id: string, decision: Signature['decision'], at: string) => ({
    stands: true,
    version: undefined,
    takenBack: undefined,
    goesOn: undefined,
    takesBack: false,
    ends: false,
    replaced: false,
    changed: [],
    signature: { ...signatureFor('consent', 'parent', known), id, decision, at },
  });
  const placed = [given('s1', 'agree', '2027-01-06T14:00:00Z'), given('s2', 'refuse', '2027-01-06T13:00:00Z')];
  expect(signatureIn(placed, { document: 'consent', role: 'parent' })?.signature.decision).toBe('refuse');
  expect(
    signatureIn(
      placed.map((one, at) => ({ ...one, stands: at === 0 })),
      { document: 'consent', role: 'parent' },
    )?.signature.decision,
  ).toBe('agree');
});
