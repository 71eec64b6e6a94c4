import { valueOf } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { parents } from '../../case/fields/people.ts';
import { school } from '../../case/fields/school.ts';
import { rowField } from '../../case/list.ts';
import type { Signature } from '../../case/signature.ts';
import { readinessOf } from '../case/readiness/readiness.ts';
import type { Sheet } from '../case/sheet.ts';

/** One signature that a case needs. */
export interface SignerOf {
  readonly document: Signature['document'];
  readonly role: Signature['role'];
  /** The signer as the case has them. */
  readonly name: string;
  readonly capacity: string;
  readonly title: string;
  readonly act: string;
  /** Whether it can be given now. */
  readonly open: boolean;
  /** The signature that stands. */
  readonly signature: Signature | undefined;
}

/** The signatures a case needs, in their order: the parent first; the head last, once nothing else is awaited. */
export function signersOf(sheet: Sheet): readonly SignerOf[] {
  const { beforeParent, beforeHead, parent, head } = readinessOf(sheet);
  const row = valueOf(sheet.case, consent.signer);
  const name = row === undefined ? '' : (valueOf(sheet.case, rowField(parents, row, parents.row.name)) ?? '');
  const relation = row === undefined ? '' : (valueOf(sheet.case, rowField(parents, row, parents.row.relation)) ?? '');
  const headName = valueOf(sheet.case, school.head) ?? '';
  const forParent = beforeParent.length === 0;
  const forHead = forParent && beforeHead.length === 0 && parent?.decision === 'agree';
  return [
    { document: 'consent', role: 'parent', name, capacity: relation, title: `Consent form: ${name}`, act: 'Hand the device to the parent', open: forParent, signature: parent },
    { document: 'consent', role: 'head', name: headName, capacity: 'Headteacher', title: `Consent form: ${headName}`, act: 'Sign the consent form as head', open: forHead, signature: head.get('consent') },
    { document: 'checklist', role: 'head', name: headName, capacity: 'Headteacher', title: `Checklist: ${headName}`, act: 'Sign the checklist as head', open: forHead, signature: head.get('checklist') },
  ];
}
