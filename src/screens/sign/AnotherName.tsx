import { Heading1 } from '../../ui/Heading1.tsx';
import type { SignerOf } from './signers.ts';

export interface AnotherNameProps {
  readonly signer: Pick<SignerOf, 'name' | 'role'>;
  /** The name that was typed. */
  readonly typed: string;
}

/**
 * Asks whether somebody who typed another name is the one whose place it is: what another person says is never kept as theirs. Source: LCC §9; what
 * another parent says is heard, and ends nothing (life of an arrangement, ours).
 */
export const AnotherName = ({ signer: { name, role }, typed }: AnotherNameProps) => (
  <>
    <Heading1>{`Are you ${name}?`}</Heading1>
    <p className="govuk-body">{`Only ${name} can sign here. You typed “${typed}”.`}</p>
    <p className="govuk-body">
      {role === 'parent'
        ? `If you are somebody else, stop here and tell the school what you think. They will write it down. It does not change what ${name} decides.`
        : `If you sign in the place of ${name}, stop here. Put your name as the head’s under Your school, and let this case take it over.`}
    </p>
  </>
);
