import { describe, expect, it } from 'vitest';
import { arrangementOf, printableOf } from '../../src/arrangements/arrangement-of.ts';
import type { DocumentId } from '../../src/arrangements/ids.ts';
import type { Answers } from '../../src/case/case.ts';
import { buildPack } from '../../src/documents/pack.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import { day } from '../domain/some-dates.ts';
import { flexiDeclined, flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { Known } from './known-case.ts';
import { allSignatures, knownOf, signatureFor, signedBy } from './known-case.ts';
import { textOf } from './text-of.ts';

const dateOf = (text: string): IsoDate => {
  const date = isoDate(text);
  if (date === undefined) throw new Error(`no date: ${text}`);
  return date;
};
const today = dateOf('2027-01-06');

const ready = knownOf(medicalShortPlain);
const pack = (known: Known, over: { readonly today?: IsoDate; readonly documents?: readonly DocumentId[] } = {}) =>
  buildPack({ today, sample: false, facts: known, ...over });
const lacking = (path: string): Answers => new Map([...medicalShortPlain].filter(([other]) => other !== path));

const stop: Finding = {
  rule: 'period.longest',
  level: 'stop',
  gate: 'sign',
  words: 'The timetable is longer than 4 weeks.',
  path: 'timetable.end',
  source: [{ document: 'LCC', paragraph: '§5' }],
  because: 'It is as short as can be.',
  mender: 'school',
};

describe('the state of a pack', () => {
  it('is for signature once every answer is there', async () => {
    const { state, documents } = await pack(ready);
    expect(state).toBe('for-signature');
    expect(textOf(documents[0]?.blocks)).not.toContain('Still to do');
  });

  it('is a draft while an answer is missing, and its cover names it under its section', async () => {
    const { state, documents } = await pack(knownOf(lacking('reasons.evidence')));
    expect(state).toBe('draft');
    expect(textOf(documents[0]?.blocks)).toContain('Reasons: Evidence for the reason');
  });

  it('is a draft while an answer cannot be read', async () => {
    const { state, documents } = await pack(knownOf(new Map([...medicalShortPlain, ['pupil.upn', 'ABC']])));
    expect(state).toBe('draft');
    expect(textOf(documents[0]?.blocks)).toContain('Unique pupil number (not yet clear)');
  });

  it('is a draft while a day of the timetable is missing', async () => {
    expect((await pack(knownOf(lacking('timetable.week.3.friday')))).state).toBe('draft');
  });

  it('is a draft for an arrangement that cannot be led to a pack, and its cover says why', async () => {
    const { state, documents } = await pack(knownOf(new Map([...medicalShortPlain, ['route.ends', 'lasting']])));
    expect(state).toBe('draft');
    expect(textOf(documents[0]?.blocks)).toContain('A part-time timetable has to end');
  });

  it('of flexi-schooling is a draft while a session of its pattern is open, and signed once parent and head have signed the agreement', async () => {
    const open = await pack(knownOf(new Map([...flexiPlain, ['pattern.week.1.friday', { am: 'home', pm: '' }]])));
    expect(open.state).toBe('draft');
    expect(textOf(open.documents[0]?.blocks)).toContain(
      'Days at school and at home: Sam’s sessions at school and at home',
    );
    const known = knownOf(flexiPlain);
    const signatures = allSignatures(known);
    expect(signatures.map(({ document, role }) => `${document} ${role}`)).toEqual([
      'agreement parent',
      'agreement head',
    ]);
    expect((await pack(known)).state).toBe('for-signature');
    expect((await pack(signedBy(known, signatures))).state).toBe('signed');
    for (const one of signatures) expect((await pack(signedBy(known, [one]))).state).toBe('for-signature');
  });

  it('of a declined request is signed once the head has signed the letter', async () => {
    const known = knownOf(flexiDeclined);
    const signatures = allSignatures(known);
    expect(signatures.map(({ document, role }) => `${document} ${role}`)).toEqual(['letter head']);
    expect((await pack(known)).state).toBe('for-signature');
    expect((await pack(signedBy(known, signatures))).state).toBe('signed');
  });

  it('is a draft while a finding holds the signature, signed by the parent or not', async () => {
    for (const signatures of [[], allSignatures(ready).filter(({ role }) => role === 'parent')]) {
      const { state, documents } = await pack({ ...signedBy(ready, signatures), findings: [stop] });
      expect(state).toBe('draft');
      expect(textOf(documents[0]?.blocks)).toContain(stop.words);
    }
  });

  it('stays signed once everybody has agreed, whatever comes up later', async () => {
    const { state, documents } = await pack({ ...signedBy(ready, allSignatures(ready)), findings: [stop] });
    expect(state).toBe('signed');
    expect(textOf(documents[0]?.blocks)).not.toContain('Still to do');
  });

  it('is held by a finding that wants an explanation, until the head has given it', async () => {
    const wanted: Finding = {
      ...stop,
      level: 'explain',
      record: { kind: 'reason', path: 'explain.period.longest', given: undefined },
    };
    const given: Finding = {
      ...stop,
      level: 'explain',
      record: { kind: 'reason', path: 'explain.period.longest', given: 'The hospital asked for it.' },
    };
    expect((await pack({ ...ready, findings: [wanted] })).state).toBe('draft');
    expect((await pack({ ...ready, findings: [given] })).state).toBe('for-signature');
  });

  it('is not held by a finding that holds a later act', async () => {
    expect((await pack({ ...ready, findings: [{ ...stop, gate: 'run' }] })).state).toBe('for-signature');
  });

  it('waits for what others have yet to say, but is there to be signed while only the parent’s own signature is awaited', async () => {
    const unsigned: Finding = {
      ...stop,
      rule: 'agree.parent',
      path: 'consent.signer',
      mender: 'parent',
      words: 'Robin Fielding has not agreed in writing yet.',
    };
    const silent: Finding = {
      ...stop,
      rule: 'agree.social-worker',
      path: 'people.social-worker-answer',
      mender: 'professional',
    };
    const { state, documents } = await pack({ ...ready, findings: [unsigned] });
    expect(state).toBe('for-signature');
    expect(textOf(documents[0]?.blocks)).not.toContain('Still to do');
    expect((await pack({ ...ready, findings: [silent] })).state).toBe('draft');
  });

  it('is signed once parent and head have signed each document', async () => {
    const signatures = allSignatures(ready);
    expect((await pack(signedBy(ready, signatures))).state).toBe('signed');
    for (const one of signatures)
      expect(
        (
          await pack(
            signedBy(
              ready,
              signatures.filter((other) => other !== one),
            ),
          )
        ).state,
      ).toBe('for-signature');
  });

  it('is for signature again once a signature is void', async () => {
    const parent = allSignatures(ready).filter(({ role }) => role === 'parent');
    const { state, documents } = await pack(
      knownOf(new Map([...medicalShortPlain, ['reasons.why', 'Another reason']]), parent),
    );
    expect(state).toBe('for-signature');
    expect(textOf(documents[0]?.blocks)).toContain('To be signed again: an answer has changed since');
  });

  it('of a change is for signature, and says for which version the signatures were', async () => {
    const changed = knownOf(new Map([...medicalShortPlain, ['reasons.why', 'Another reason']]), allSignatures(ready));
    const { state, documents } = await pack(changed);
    expect(state).toBe('for-signature');
    expect(textOf(documents[0]?.blocks)).toContain('For version 1, with which it stays.');
  });

  it('is a draft where the parent asks for changes or does not agree, and says so on the cover and beside the signature', async () => {
    for (const [decision, words] of [
      ['changes', 'Asks for changes'],
      ['refuse', 'Does not agree'],
    ] as const) {
      const signatures = [
        ...allSignatures(ready).filter(({ role }) => role === 'parent'),
        signatureFor('consent', 'parent', ready, {
          id: 'later',
          decision,
          remark: 'Mornings only',
          at: '2027-01-07T09:00:00Z',
        }),
      ];
      const { state, documents } = await pack(signedBy(ready, signatures));
      expect(state).toBe('draft');
      expect(textOf(documents[0]?.blocks)).toContain(
        `Parent or carer, Robin Fielding: ${words.toLowerCase()}. Mornings only`,
      );
      expect(textOf(documents[3]?.blocks)).toContain(`${words}. Mornings only`);
    }
  });

  it('of one document alone goes by that document’s own signatures', async () => {
    const signatures = allSignatures(ready).filter(({ document }) => document === 'consent');
    expect((await pack(signedBy(ready, signatures), { documents: ['consent'] })).state).toBe('signed');
    expect((await pack(signedBy(ready, signatures), { documents: ['plan'] })).state).toBe('signed');
    expect((await pack(signedBy(ready, signatures), { documents: ['risk'] })).state).toBe('for-signature');
  });

  it('of the plan goes by the signatures on the consent form, which are on it too', async () => {
    const signatures = allSignatures(ready).filter(({ document }) => document === 'checklist');
    const checked = signedBy(ready, signatures);
    expect((await pack(checked, { documents: ['checklist'] })).state).toBe('signed');
    expect((await pack(checked, { documents: ['checklist', 'plan'] })).state).toBe('for-signature');
  });
});

describe('a pack', () => {
  it('holds its documents in their order, or those that are wanted', async () => {
    expect((await pack(ready)).documents.map(({ id }) => id)).toEqual(arrangementOf(ready.case).documents);
    expect((await pack(ready, { documents: ['plan', 'consent'] })).documents.map(({ id }) => id)).toEqual([
      'consent',
      'plan',
    ]);
  });

  it('holds the documents of its own arrangement, and says what it is about', async () => {
    const plain = await pack(knownOf(flexiPlain));
    expect(plain).toMatchObject({ title: 'Flexi-schooling pack: Sam Fielding', about: 'flexi-schooling' });
    expect(plain.documents.map(({ id }) => id)).toEqual([
      'cover',
      'request',
      'considerations',
      'agreement',
      'outline',
      'risk',
      'notification',
      'reasons',
      'evidence',
    ]);
    const declined = await pack(knownOf(flexiDeclined));
    expect(declined.title).toBe('Flexi-schooling request and decision: Sam Fielding');
    expect(declined.documents.map(({ id }) => id)).toEqual([
      'letter',
      'request',
      'considerations',
      'reasons',
      'evidence',
    ]);
    expect((await pack(ready)).about).toBe('part-time-timetable');
  });

  it('is also a checklist alone, which no pack of flexi-schooling holds, whatever was decided', async () => {
    for (const answers of [flexiPlain, flexiDeclined]) {
      const known = knownOf(answers);
      expect(printableOf(known.case)).toEqual([
        ...arrangementOf(known.case).documents,
        'parent-checklist',
        'school-checklist',
      ]);
      const [parents, schools] = [
        await pack(known, { documents: ['parent-checklist'] }),
        await pack(known, { documents: ['school-checklist'] }),
      ];
      expect([parents, schools].map(({ title }) => title)).toEqual([
        'Checklist for parents: flexi-schooling: Sam Fielding',
        'Checklist for schools: flexi-schooling: Sam Fielding',
      ]);
      expect([parents, schools].map(({ documents }) => documents.map(({ id }) => id))).toEqual([
        ['parent-checklist'],
        ['school-checklist'],
      ]);
    }
    expect(printableOf(ready.case)).toEqual(arrangementOf(ready.case).documents);
  });

  it('says on every page whose it is, which school’s, and when it was printed', async () => {
    expect(await pack(ready)).toMatchObject({
      title: 'Part-time timetable pack: Sam Fielding',
      pupil: 'Sam Fielding',
      school: 'Millbrook Test Academy',
      printedOn: '6 January 2027',
      language: 'en-GB',
      sample: false,
    });
    expect((await pack(ready, { documents: ['consent'] })).title).toBe(
      'Part-time timetable consent form: Sam Fielding',
    );
  });

  it('has a head for a page even without answers, and shortens a name that is a whole text', async () => {
    expect(await pack(knownOf(new Map()))).toMatchObject({
      state: 'draft',
      pupil: 'Pupil not named yet',
      school: 'School not named yet',
    });
    expect((await pack(knownOf(new Map([['pupil.name', 'Sam\n'.repeat(5000)]])))).pupil.length).toBeLessThanOrEqual(80);
  });

  it('prints the spelling that was given for letters the fonts lack', async () => {
    const known = knownOf(
      new Map([...medicalShortPlain, ['pupil.name', '明 Fielding'], ['pupil.printed-name', 'Ming Fielding']]),
    );
    expect((await pack(known)).pupil).toBe('Ming Fielding');
  });

  it('can be sent to a worker', async () => {
    const whole = await pack(signedBy(ready, allSignatures(ready)));
    expect(structuredClone(whole)).toEqual(whole);
  });
});

describe('the version code', () => {
  it('is another for another pupil, of a document that holds no answer too', async () => {
    const other = knownOf(new Map([...medicalShortPlain, ['pupil.name', 'Alex Marsh']]));
    const codes = await Promise.all(
      [ready, other].map(async (facts) => (await pack(facts, { documents: ['evidence'] })).version),
    );
    expect(new Set(codes).size).toBe(2);
  });

  it('has three groups, and stands on the evidence page', async () => {
    const { version, documents } = await pack(ready);
    expect(version).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
    expect(textOf(documents.at(-1))).toContain(version);
  });

  it('stays through signatures, findings and the date of printing', async () => {
    const { version } = await pack(ready);
    expect((await pack(signedBy(ready, allSignatures(ready)))).version).toBe(version);
    expect((await pack({ ...ready, findings: [stop] })).version).toBe(version);
    expect((await pack(ready, { today: dateOf('2027-01-30') })).version).toBe(version);
  });

  it('stays through another matrix of concern, which follows from findings, and through other codes of the register, which follow from what was agreed', async () => {
    const { version } = await pack(ready);
    expect((await pack({ ...ready, matrix: { ...ready.matrix, colour: 'red' } })).version).toBe(version);
    expect(
      (
        await pack({
          ...ready,
          codes: [{ date: day('2027-01-11'), session: 'am', expected: true, code: '', reason: '' }],
        })
      ).version,
    ).toBe(version);
  });

  it('is another for other words', async () => {
    const { version } = await pack(ready);
    expect((await pack(knownOf(new Map([...medicalShortPlain, ['risk.crime', 'One word more']])))).version).not.toBe(
      version,
    );
  });
});
