import type { DocumentId } from '../../documents/model.ts';
import type { PackInput } from '../../documents/pack.ts';
import { authorityOf } from '../../policy/authority-of.ts';
import type { CaseView } from '../case/case-view.ts';

/** What a pack is built from, whole or one document alone. */
export const packInput = (view: Pick<CaseView, 'case' | 'signatures' | 'findings' | 'today' | 'sample'>, part: DocumentId | 'whole'): PackInput => ({
  case: view.case,
  authority: authorityOf(view.case),
  signatures: view.signatures,
  findings: view.findings,
  today: view.today,
  sample: view.sample,
  ...(part === 'whole' ? {} : { documents: [part] }),
});
