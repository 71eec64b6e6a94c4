import { canChange, editName, jsonOf, nameOf, staysHere, type CaseRecord } from '../../case/record.ts';
import { manifestBinding, pieceBinding, recordBinding, summaryBinding } from '../keys/binding.ts';
import { seal } from '../keys/seal.ts';
import type { Commit } from './commit.ts';
import type { Answered } from './manifest.ts';
import type { CaseLedger, OpenedCase } from './open-case.ts';
import { MOST_RECORDS, revisionAfter, type CaseThing } from './rows.ts';

/** A commit of a case, without the page that it goes with; and what the next one has to know once it is made. */
export interface SealedCommit {
  readonly commit: Omit<Commit, 'page'>;
  readonly after: CaseLedger;
}

const sealManifest = async (
  { key, manifestRevision, piece, untold }: CaseLedger,
  store: string,
  caseId: string,
  revisions: readonly number[],
  tail: ReadonlyMap<number, Answered>,
): Promise<CaseThing> => {
  // Else it would be written, and not be opened again.
  if (revisions.length > MOST_RECORDS) throw new Error('a case has room for no more records');
  const revision = revisionAfter(manifestRevision);
  const manifest = {
    revisions,
    tail: [...tail].map(([number, { path, over }]) => [number, path, over]),
    ...(piece === 0 ? {} : { piece }),
    ...(untold.size === 0 ? {} : { untold: [...untold] }),
  };
  return { caseId, revision, ...(await seal(key, manifestBinding(store, caseId, revision), manifest)) };
};

const sealSummary = async (
  { key, manifestRevision }: CaseLedger,
  store: string,
  caseId: string,
  summary: unknown,
): Promise<CaseThing | undefined> => {
  if (summary === undefined) return undefined;
  const revision = revisionAfter(manifestRevision);
  return { caseId, revision, ...(await seal(key, summaryBinding(store, caseId, revision), summary)) };
};

/**
 * Seals records into the rows of one commit. One that the case knows is written over where it can change, else left as it is; any
 * other gets the next number.
 */
export async function sealCommit(
  ledger: CaseLedger,
  store: string,
  caseId: string,
  records: readonly CaseRecord[],
  summary: unknown,
): Promise<SealedCommit> {
  const numbers = new Map(ledger.numbers);
  const revisions = [...ledger.revisions];
  const tail = new Map(ledger.tail);
  const written = new Map<number, CaseRecord>();
  for (const record of records) {
    const name = nameOf(record);
    const known = numbers.get(name);
    if (known !== undefined && !canChange(record)) continue;
    const number = known ?? revisions.push(0) - 1;
    numbers.set(name, number);
    written.set(number, record);
  }
  for (const [number, record] of written)
    if (record.kind === 'edit') {
      const { path, replaces } = record.edit;
      const over = replaces.flatMap((id) => numbers.get(editName(id)) ?? []);
      tail.set(number, { path, over });
    }
  const rows = await Promise.all(
    [...written].map(async ([number, record]) => {
      const revision = (revisions[number] ?? 0) + 1;
      revisions[number] = revision;
      return {
        caseId,
        number,
        revision,
        ...(await seal(ledger.key, recordBinding(store, caseId, number, revision), jsonOf(record))),
      };
    }),
  );
  return {
    commit: {
      caseId,
      records: rows,
      manifest: await sealManifest(ledger, store, caseId, revisions, tail),
      follows: ledger.manifestRevision,
      summary: await sealSummary(ledger, store, caseId, summary),
    },
    after: { ...ledger, manifestRevision: revisionAfter(ledger.manifestRevision), revisions, numbers, tail },
  };
}

/**
 * Seals what could be read of a case as all there is of it: a person has settled that the rest is lost. The numbers of what is lost are
 * never given to another record.
 */
export async function sealSettled(
  opened: OpenedCase,
  store: string,
  caseId: string,
  summary: unknown,
): Promise<SealedCommit> {
  const { ledger, records } = opened;
  const left = new Set(records.map(({ number }) => number));
  const kept = {
    ...opened,
    ledger: {
      ...ledger,
      revisions: ledger.revisions.map((revision, number) => (left.has(number) ? revision : 0)),
      tail: new Map<number, Answered>(),
      untold: new Set<number>(),
    },
  };
  const staying = records.filter(({ record }) => staysHere(record)).map(({ record }) => record);
  const [folded, written] = [
    await sealFold(kept, store, caseId, summary),
    await sealCommit(
      { ...kept.ledger, piece: revisionAfter(ledger.manifestRevision) },
      store,
      caseId,
      staying,
      summary,
    ),
  ];
  const { piece } = folded.commit.fold ?? {};
  return {
    commit: { ...written.commit, ...(piece === undefined ? {} : { fold: { piece, folded: 'all' } }) },
    after: written.after,
  };
}

/**
 * Seals all records of a case into one piece, and names the rows that this makes needless. What stays here, as the place, which
 * is written over at each page, keeps its row.
 */
export async function sealFold(
  { ledger, records, rows }: OpenedCase,
  store: string,
  caseId: string,
  summary: unknown,
): Promise<SealedCommit> {
  const folded = records.filter(({ record }) => !staysHere(record));
  const numbers = new Set(folded.map(({ number }) => number));
  const revision = revisionAfter(ledger.manifestRevision);
  const content = folded.map((each) => [each.number, each.revision, jsonOf(each.record)]);
  const tail = new Map([...ledger.tail].filter(([number]) => !numbers.has(number)));
  return {
    commit: {
      caseId,
      records: [],
      manifest: await sealManifest({ ...ledger, piece: revision }, store, caseId, ledger.revisions, tail),
      follows: ledger.manifestRevision,
      summary: await sealSummary(ledger, store, caseId, summary),
      fold: {
        piece: { caseId, revision, ...(await seal(ledger.key, pieceBinding(store, caseId, revision), content)) },
        folded: rows.filter((number) => numbers.has(number)),
      },
    },
    after: { ...ledger, manifestRevision: revision, piece: revision, tail },
  };
}
