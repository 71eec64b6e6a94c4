import type { Signature } from '../case/signature.ts';
import type { Print } from './facts.ts';
import type { Block, Document } from './model.ts';
import { note } from './parts/blocks.ts';
import { signedText } from './signed-text.ts';
import type { CoveredId } from './to-sign.ts';
import { coveredIn, isCovered, textIn } from './to-sign.ts';

/** The text of a document that a signature covers; `undefined` where it covers another. */
const coveredBy = ({ document, covered, also = [] }: Signature, id: CoveredId): string | undefined =>
  document === id ? covered : also.find((one) => one.document === id)?.covered;

/** The last text of a document that somebody agreed to and that holds: who takes it back reads words of their own. */
const lastSigned = ({ placed }: Pick<Print, 'placed'>, id: CoveredId): string | undefined =>
  placed
    .filter(({ stands, takesBack }) => stands && !takesBack)
    .map(({ signature }) => coveredBy(signature, id))
    .findLast((covered) => covered !== undefined);

const since: Block = note(
  'Printed as it was signed. What was recorded since, such as a day on which the school is closed, stands in the other papers.',
);

/**
 * A document with what was signed in the place of what would be written today: beside a mark stands what was signed, letter for letter.
 * @param built the document as it would be written today; what is not covered of it stays.
 */
export function asSigned(built: Document, print: Print): Document {
  const { id } = built;
  if (!isCovered(id)) return built;
  const covered = lastSigned(print, id);
  if (covered === undefined || covered === textIn(print, id).covered) return built;
  const signed = signedText(covered);
  if (signed === undefined) return built;
  const rest = built.blocks.slice(textIn(print, id).document.blocks.length);
  // An earlier Waymark had the words of a first agreement for a change: then nothing was recorded since.
  const isOfEarlierWords = covered === coveredIn(print.case, id);
  return { ...built, blocks: [...(isOfEarlierWords ? [] : [since]), ...signed.blocks, ...rest] };
}
