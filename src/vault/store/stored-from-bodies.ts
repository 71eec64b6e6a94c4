import { mergeEdits } from '../../case/current.ts';
import type { Edit } from '../../case/edit.ts';
import type { Signature } from '../../case/signature.ts';
import type { CaseHead } from '../../case/case-head.ts';
import type { Place } from '../../case/place.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import type { Body } from './body.ts';

/**
 * A case from its records. Where its head is damaged the answers are worth more than the head: it is then taken to be begun
 * when the first edit was typed, by nobody known.
 */
export function storedFromBodies(caseId: string, bodies: readonly Body[]): StoredCase {
  const edits: Edit[] = [];
  const signatures: Signature[] = [];
  let head: CaseHead | undefined;
  let place: Place | undefined;
  for (const body of bodies) {
    switch (body.kind) {
      case 'head':
        head = body.head;
        break;
      case 'edit':
        edits.push(body.edit);
        break;
      case 'signature':
        signatures.push(body.signature);
        break;
      case 'place':
        place = body.place;
        break;
    }
  }
  const begunAt = edits.map((edit) => edit.at).reduce((first, at) => (first === '' || at < first ? at : first), '');
  return {
    head: head ?? { id: caseId, begunAt, begunBy: { name: '', role: '' } },
    // A record that was damaged when its edit was saved again leaves two of the edit.
    edits: [...mergeEdits([], edits).values()],
    signatures,
    ...(place === undefined ? {} : { place }),
  };
}
