import type { OfAgreement } from '../../documents/facts.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Reading } from '../../reading/reading.ts';
import type { About } from './about.ts';
import type { SignerOf } from './signers.ts';

/** Whether somebody decides about a change of what was agreed, about just that, or about something new: as the paper says. */
export function aboutWhat({ life, proposed }: Reading): About {
  if (proposed.printed !== undefined && goingOn(life) !== undefined) return 'agreed';
  return proposed.change === undefined ? 'new' : 'change';
}

/** What somebody reads before they sign: of what a parent agreed to and can take back, just that, as it was signed. */
export function paperFor({ role }: SignerOf, about: About, { proposed, versions, asSigned }: Reading): OfAgreement {
  const version = role === 'parent' && about === 'agreed' ? versions.at(-1) : undefined;
  return version === undefined
    ? { case: proposed.case, change: proposed.change }
    : { case: asSigned(version).case, holdsSince: version.agreedOn };
}
