import type { Edits } from '../src/case/current.ts';
import { mergeEdits } from '../src/case/current.ts';
import type { Edit } from '../src/case/edit.ts';
import { mergeRecords } from '../src/case/merge-records.ts';
import type { CaseRecord } from '../src/case/record.ts';
import { nameOf } from '../src/case/record.ts';
import { storedCase } from '../src/case/stored-case.ts';
import { isSameTyped } from '../src/case/typed.ts';
import type { EditLog } from './edit-log.ts';
import type { Batch, Work } from './unsaved.ts';
import { withUnsaved } from './unsaved.ts';

/**
 * The work over what is stored now, where another window may have gone on: what waits here, or was on its way, still waits, and all else is as it
 * is stored. Words that were typed on into an edit which has been replaced since become an edit of their own, for whoever replaced it had not
 * seen them: both stand, and the person chooses.
 * @param records what is stored now
 */
export function withStoredAnew(
  work: Work & { readonly saving: Batch | undefined },
  caseId: string,
  records: readonly CaseRecord[],
  newId: () => string,
): Work & { readonly saving: undefined } {
  const waiting: Work = work.saving === undefined ? work : { ...work, ...withUnsaved(work, work.saving) };
  const stored = mergeEdits(storedCase(caseId, records).edits, []);
  const { log, moved } = logOver(waiting.log, stored, newId);
  const others = new Map<string, CaseRecord>(
    mergeRecords(records, []).flatMap((record) => (record.kind === 'edit' ? [] : [[nameOf(record), record] as const])),
  );
  for (const name of waiting.unsavedOthers) {
    const own = waiting.others.get(name);
    if (own !== undefined) others.set(name, own);
  }
  const open = [...waiting.log.open].map(([path, id]) => [path, moved.get(id) ?? id] as const);
  return {
    log: { ...log, open: new Map(open.filter(([, id]) => log.unsaved.has(id))) },
    others,
    unsavedOthers: waiting.unsavedOthers,
    saving: undefined,
  };
}

/** The edits that wait over the stored ones, and the new id of each that became another. */
function logOver(own: EditLog, stored: Edits, newId: () => string) {
  const edits = new Map(stored);
  const unsaved = new Set<string>();
  const moved = new Map<string, string>();
  for (const id of own.unsaved) {
    const edit = own.edits.get(id);
    if (edit === undefined) continue;
    const apart = isOvertaken(edit, own.edits, stored) ? { ...edit, id: newId(), replaces: [id] } : edit;
    edits.set(apart.id, apart);
    unsaved.add(apart.id);
    moved.set(id, apart.id);
  }
  return { log: { edits, open: new Map<string, string>(), unsaved }, moved };
}

/** Whether an edit is stored in another state, and an edit that is not known here has taken its place. */
function isOvertaken(edit: Edit, own: Edits, stored: Edits): boolean {
  const before = stored.get(edit.id);
  return (
    before !== undefined &&
    !isSameTyped(before.value, edit.value) &&
    [...stored.values()].some(({ id, replaces }) => replaces.includes(edit.id) && !own.has(id))
  );
}
