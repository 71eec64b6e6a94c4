import { signingParent } from '../../arrangements/signing-parent.ts';
import type { Case } from '../../case/case.ts';
import { nameOf } from '../../case/pupil-name.ts';

/** What is put before a name, and is none. */
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|lady|lord)\.?$/iu;

/** The parent whose word is needed, as a narrow heading names them: by their first name; whole where that begins with a title, or is the pupil’s too. */
export function parentInShort(c: Case): string | undefined {
  const name = signingParent(c)?.name;
  const [first = ''] = name?.trim().split(/\s+/u) ?? [];
  return name === undefined || first === '' || TITLES.test(first) || first === nameOf(c) ? name : first;
}
