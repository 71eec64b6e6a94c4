import type { Signature } from '../../case/signature.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import type { Facts } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { table } from '../parts/blocks.ts';
import { signatureIn } from '../signing/needed-signatures.ts';

/** When one side signed the agreement and agreed; none where that does not hold. */
function signedOn({ placed, today }: Facts, role: Signature['role']): string | undefined {
  const last = signatureIn(placed, { document: 'agreement', role });
  if (last?.stands !== true || last.signature.decision !== 'agree') return undefined;
  const day = dayOfMoment(last.signature.at);
  return day === undefined ? `on ${last.signature.at}` : givenOn(day, today);
}

const bySigning = (on: string | undefined): Cell => (on === undefined ? null : `Yes: by signing the agreement ${on}`);

function byBoth(head: string | undefined, parent: string | undefined): Cell {
  if (head === undefined || parent === undefined) return null;
  return head === parent
    ? bySigning(head)
    : `Yes: by signing the agreement, the parent ${parent} and the headteacher ${head}`;
}

/** The three declarations, each made by signing the agreement that holds it, or with an empty box to tick. Source: LCC Appendix 7, section 4. */
export function declarations(facts: Facts): Block {
  const [head, parent] = [signedOn(facts, 'head'), signedOn(facts, 'parent')];
  return table(
    'Declarations',
    [
      ['Whose', 22],
      ['What is declared', 48],
      ['Declared', 30],
    ],
    [
      [
        'Headteacher’s confirmation',
        'This arrangement was agreed after talking with the parents or carers, and is in the child’s best interests.',
        bySigning(head),
      ],
      [
        'Parent or carer’s declaration',
        'I am responsible for the education at home, and know that the arrangement is reviewed regularly.',
        bySigning(parent),
      ],
      [
        'Safeguarding and attendance: both',
        'Attendance is recorded with the right code (C for the sessions at home), and responsibility for safeguarding stays shared.',
        byBoth(head, parent),
      ],
    ],
  );
}
