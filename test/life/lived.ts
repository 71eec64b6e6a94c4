import { createHash } from 'node:crypto';
import type { CaseEvent } from '../../src/case/case-event.ts';
import type { Answers } from '../../src/case/case.ts';
import { mergeEdits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';
import { EDIT_SCHEMA } from '../../src/case/edit.ts';
import { mergeRecords } from '../../src/case/merge-records.ts';
import type { Person } from '../../src/case/person.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import { nameOf } from '../../src/case/record.ts';
import type { Signature } from '../../src/case/signature.ts';
import type { StoredCase } from '../../src/case/stored-case.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { copyOf } from '../../src/case/typed.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { readingOf } from '../../src/reading/reading.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { day } from '../domain/some-dates.ts';

/** A decision in a story; the rest follows from who gives it. */
export interface Signing extends Partial<
  Pick<Signature, 'document' | 'decision' | 'remark' | 'how' | 'name' | 'capacity'>
> {
  readonly role: Signature['role'];
}

/** What is typed into a case; `null` clears. */
export type TypedOrCleared = Readonly<Record<string, TypedAnswers[string] | null>>;

const byTime = (a: CaseRecord, b: CaseRecord): number => (nameOf(a) < nameOf(b) ? -1 : 1);

/** A case on one device: what is done to it is kept as the app keeps it. Moments are UTC; in winter that is the school’s own clock. */
export class LivedCase {
  readonly id: string;
  #records: readonly CaseRecord[];
  #count = 0;
  readonly #device: string;

  constructor(id: string, answers: Answers, at: string, device = 'a', records: readonly CaseRecord[] = []) {
    this.id = id;
    this.#device = device;
    this.#records = records;
    if (records.length === 0) {
      this.#keep({ kind: 'head', head: { id, begunAt: `${at}:00Z`, begunBy: { name: 'Jo Carter', role: 'Lead' } } });
      this.type(at, Object.fromEntries(answers));
    }
  }

  #keep(record: CaseRecord): void {
    this.#records = [...this.#records, record];
  }

  #newId(): string {
    this.#count += 1;
    return `${this.id}-${this.#device}${String(this.#count).padStart(4, '0')}`;
  }

  /** What was seen of the case; hashes are another test’s. */
  #after(): NonNullable<Signature['after']> {
    const given = this.#records.filter(({ kind }) => kind === 'signature' || kind === 'event');
    return { latest: Object.fromEntries(given.map((record) => [nameOf(record), ''])), rest: '' };
  }

  /** Types answers, in the place of those that stand there. */
  type(at: string, typed: TypedOrCleared, by?: Person): void {
    const edits = this.stored.edits;
    const replaced = new Set(edits.flatMap(({ replaces }) => replaces));
    for (const [path, value] of Object.entries(typed)) {
      const edit: Edit = {
        id: this.#newId(),
        path,
        value: value === null ? null : copyOf(value),
        replaces: edits.filter((one) => one.path === path && !replaced.has(one.id)).map(({ id }) => id),
        schema: EDIT_SCHEMA,
        at: `${at}:00Z`,
        ...(by === undefined ? {} : { by }),
      };
      this.#keep({ kind: 'edit', edit });
    }
  }

  /** Signs what stands now, or what was agreed last, as it was signed. */
  sign(at: string, signing: Signing, over: 'present' | 'agreed' = 'present'): Signature {
    const { proposed, versions, asSigned } = this.on(day(at.slice(0, 10)));
    const document = signing.document ?? 'consent';
    const agreed = over === 'agreed' ? versions.at(-1) : undefined;
    const { covered, also, used } = toSign(
      document,
      agreed === undefined ? proposed : { case: asSigned(agreed).case, holdsSince: agreed.agreedOn },
    );
    const isParent = signing.role === 'parent';
    const signature: Signature = {
      id: this.#newId(),
      document,
      name: isParent ? 'Robin Fielding' : 'Pat Headley',
      capacity: isParent ? 'Father' : 'Headteacher',
      decision: 'agree',
      remark: '',
      how: { kind: 'typed' },
      ...signing,
      at: `${at}:00Z`,
      hash: createHash('sha256').update(covered).digest('hex'),
      covered,
      ...(also.length === 0
        ? {}
        : {
            also: also.map((text) => ({
              document: text.id,
              hash: createHash('sha256').update(text.covered).digest('hex'),
              covered: text.covered,
            })),
          }),
      used,
      schema: EDIT_SCHEMA,
      answers: Object.fromEntries([...proposed.walk.answers].map(([path, typed]) => [path, copyOf(typed)])),
      by: { name: 'Jo Carter', role: 'Lead' },
      device: this.#device,
      after: this.#after(),
    };
    this.#keep({ kind: 'signature', signature });
    return signature;
  }

  /** Parent and head sign what stands now, five minutes apart. */
  bothSign(day: string, hour = '10'): void {
    this.sign(`${day}T${hour}:00`, { role: 'parent' });
    this.sign(`${day}T${hour}:05`, { role: 'head' });
  }

  /** Makes what was signed so far the signatures of an earlier Waymark, which kept no answers. */
  signedBefore(): void {
    this.#records = this.#records.map((record) => {
      if (record.kind !== 'signature') return record;
      const signature = { ...record.signature };
      delete signature.answers;
      return { kind: 'signature', signature };
    });
  }

  /** Something happens to the case as a whole. */
  happen(at: string, what: string, says: string, heard?: CaseEvent['heard']): void {
    const by = { name: 'Jo Carter', role: 'Lead' };
    const event: CaseEvent = {
      id: this.#newId(),
      at: `${at}:00Z`,
      by,
      device: this.#device,
      after: this.#after(),
      what,
      says,
      ...(heard === undefined ? {} : { heard }),
    };
    this.#keep({ kind: 'event', event });
  }

  /** The same case on another device, as it is now. */
  copiedTo(device: string): LivedCase {
    return new LivedCase(this.id, new Map(), '', device, this.#records);
  }

  /** Takes in what is on another device. */
  takeIn(other: LivedCase): void {
    this.#records = [...mergeRecords(this.#records, other.#records)].sort(byTime);
  }

  get stored(): StoredCase {
    return storedCase(this.id, this.#records);
  }

  /** The case as it is read on a day, alone. */
  on(today: IsoDate): Reading {
    const { edits, signatures, events } = this.stored;
    return readingOf({ edits: mergeEdits(edits, []), signatures, events }, caseForms, today, () => []);
  }
}
