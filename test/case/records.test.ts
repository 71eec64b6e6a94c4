import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterRecords } from '../../src/case/after-records.ts';
import type { CaseEvent } from '../../src/case/case-event.ts';
import { EDIT_SCHEMA, type Edit } from '../../src/case/edit.ts';
import { mergeRecords } from '../../src/case/merge-records.ts';
import { canChange, jsonOf, nameOf, readRecord, type CaseRecord } from '../../src/case/record.ts';
import type { Signature } from '../../src/case/signature.ts';
import { signaturesIn, storedCase } from '../../src/case/stored-case.ts';

const edit = (id: string, value: Edit['value'], at = '2027-01-01T00:00:00Z'): CaseRecord => ({
  kind: 'edit',
  edit: { id, path: `pupil.${id}`, value, replaces: [], schema: EDIT_SCHEMA, at },
});

const signatureOf = (id: string, others: Partial<Signature> = {}): Signature => ({
  id,
  document: 'consent',
  role: 'parent',
  name: 'Rowan Parent',
  capacity: 'Father',
  decision: 'agree',
  remark: '',
  how: { kind: 'typed' },
  at: '2027-01-02T00:00:00Z',
  hash: '00',
  covered: '{}',
  used: {},
  ...others,
});

const signature = (id: string, others: Partial<Signature> = {}): CaseRecord => ({
  kind: 'signature',
  signature: signatureOf(id, others),
});

const event: CaseEvent = {
  id: 'v1',
  at: '2027-01-03T00:00:00Z',
  by: { name: 'Ines Alder', role: 'SENCO' },
  device: 'd1',
  after: { latest: { 'signature s1': 'ab' }, rest: 'cd' },
  what: 'printed',
};

const ofTheDisk = (record: CaseRecord): unknown => JSON.parse(JSON.stringify(jsonOf(record)));

describe('a record', () => {
  test.each<CaseRecord>([
    { kind: 'head', head: { id: 'c1', begunAt: '2027-01-01T00:00:00Z', begunBy: { name: 'Ines', role: 'SENCO' } } },
    edit('a', null),
    edit('b', '\uD800'),
    signature('s1'),
    signature('s2', {
      schema: EDIT_SCHEMA,
      answers: { 'pupil.name': 'Sam' },
      by: event.by,
      device: 'd1',
      after: event.after,
    }),
    { kind: 'event', event },
    { kind: 'place', place: { form: 'pupil', step: 'details' } },
    { kind: 'staff', staff: [{ name: 'Ines Alder', role: 'SENCO' }] },
  ])('of this code is read as it was written: %j', (record) => {
    expect(readRecord(ofTheDisk(record))).toEqual(record);
  });

  test.each<[string, unknown]>([
    ['of a kind that is not known', { kind: 'request', request: { id: 'r1', secret: [1, 2] } }],
    ['with one more box', { kind: 'signature', signature: { ...signatureOf('s'), witness: 'Ola' } }],
    [
      'given in a way that is not known',
      { kind: 'signature', signature: { ...signatureOf('s'), how: { kind: 'sms' } } },
    ],
    ['without what this code needs', { kind: 'edit', edit: { id: 'a' } }],
    ['of paths of a later schema', laterEdit()],
    [
      'signed over paths of a later schema',
      { kind: 'signature', signature: signatureOf('s', { schema: EDIT_SCHEMA + 1 }) },
    ],
    ['that calls itself newer', { kind: 'newer', json: { kind: 'edit' } }],
  ])('%s is of a newer Waymark, and goes out letter for letter as it came', (_, json) => {
    const record = readRecord(json);
    expect(record).toEqual({ kind: 'newer', json });
    expect(record && JSON.stringify(jsonOf(record))).toBe(JSON.stringify(json));
  });

  test.each([undefined, null, 'text', 7, [], {}, { kind: 7 }])('is not %j: that is damage', (json) => {
    expect(readRecord(json)).toBeUndefined();
  });

  test('can change while it is an edit, the place or who works here, and never else', () => {
    const kinds: CaseRecord[] = [
      edit('a', 'x'),
      { kind: 'place', place: { form: 'f', step: 's' } },
      { kind: 'staff', staff: [] },
    ];
    expect(kinds.map(canChange)).toEqual([true, true, true]);
    expect([signature('s'), { kind: 'event', event } as const, newer(1)].map(canChange)).toEqual([false, false, false]);
  });
});

function laterEdit(): unknown {
  return {
    kind: 'edit',
    edit: { id: 'a', path: 'p', value: 'x', replaces: [], schema: EDIT_SCHEMA + 1, at: '2027-01-01T00:00:00Z' },
  };
}

function newer(n: number): CaseRecord {
  return { kind: 'newer', json: { kind: 'request', request: { id: `r${String(n)}` } } };
}

describe('a set of records', () => {
  const at = fc.constantFrom('2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z', '2027-01-03T00:00:00Z');
  const id = fc.constantFrom('a', 'b', 'c');
  const latest = fc.dictionary(fc.constantFrom('signature a', 'signature b'), fc.constant('00'), {
    noNullPrototype: true,
  });
  const record = fc.oneof(
    fc.tuple(id, fc.string({ maxLength: 2 }), at).map(([name, value, time]) => edit(name, value, time)),
    fc
      .tuple(id, at, fc.constantFrom('agree' as const, 'refuse' as const), latest)
      .map(([name, time, decision, seen]) =>
        signature(name, { at: time, decision, after: { latest: seen, rest: '' } }),
      ),
    fc.tuple(id, at).map(([name, time]): CaseRecord => ({ kind: 'event', event: { ...event, id: name, at: time } })),
    fc.nat(3).map(newer),
  );

  test('in any order, merged in any way, however often, gives the same case', () => {
    fc.assert(
      fc.property(
        fc
          .array(record, { maxLength: 12 })
          .chain((all) =>
            fc.tuple(
              fc.constant(all),
              fc.shuffledSubarray(all, { minLength: all.length }),
              fc.nat(all.length),
              fc.subarray(all),
            ),
          ),
        ([all, shuffled, cut, again]) => {
          const merged = mergeRecords(mergeRecords(shuffled.slice(cut), again), shuffled.slice(0, cut));
          expect(storedCase('c1', mergeRecords(again, merged))).toEqual(storedCase('c1', all));
        },
      ),
    );
  });

  test('holds of two that should be one the same on every device, and loses none of another name', () => {
    const [agrees, refuses] = [signature('s'), signature('s', { decision: 'refuse' })];
    expect(mergeRecords([agrees], [refuses])).toEqual(mergeRecords([refuses], [agrees]));
    expect(mergeRecords([newer(1), agrees], [newer(2), newer(1)]).map(nameOf)).toHaveLength(3);
  });
});

describe('what a maker had seen', () => {
  test('is the signatures and events that no other seen one names, and one hash of all the rest', async () => {
    const first = [edit('a', 'x'), newer(1), signature('s1')];
    const after = await afterRecords(first);
    expect(Object.keys(after.latest)).toEqual(['signature s1']);
    const second = [...first, signature('s2', { after })];
    expect(Object.keys((await afterRecords(second)).latest)).toEqual(['signature s2']);
    expect((await afterRecords([...second].reverse())).rest).toBe(after.rest);
    for (const other of [edit('a', 'y'), edit('b', 'x'), newer(2)])
      expect((await afterRecords([...first.filter(({ kind }) => kind !== other.kind), other])).rest).not.toBe(
        after.rest,
      );
    expect(await afterRecords([...first, { kind: 'place', place: { form: 'f', step: 's' } }])).toEqual(after);
  });

  test('decides which signature came later, whatever the clocks said', async () => {
    const before = signature('s1', { at: '2027-01-02T10:00:00Z', decision: 'changes' });
    const later = signature('s2', { at: '2027-01-02T09:00:00Z', after: await afterRecords([before]) });
    const ids = (records: readonly CaseRecord[]) => signaturesIn(records).map((one) => one.id);
    expect(ids([later, before])).toEqual(['s1', 's2']);
    expect(ids([before, signature('s2', { at: '2027-01-02T09:00:00Z' })])).toEqual(['s2', 's1']);
  });

  test('is seen through an event too: a signature comes after those that the event had seen', async () => {
    const before = signature('s1', { at: '2027-01-02T10:00:00Z' });
    const opened: CaseRecord = { kind: 'event', event: { ...event, after: await afterRecords([before]) } };
    const after = await afterRecords([before, opened]);
    expect(Object.keys(after.latest)).toEqual(['event v1']);
    const later = signature('s2', { at: '2027-01-02T09:00:00Z', after });
    expect(signaturesIn([later, opened, before]).map(({ id }) => id)).toEqual(['s1', 's2']);
  });
});
