import type { CaseMark } from '../words/mark-words.ts';
import { caseMarkWords } from '../words/mark-words.ts';

/** What was found wrong with a case. */
export const CaseMarks = ({ name, marks }: { readonly name: string; readonly marks: readonly CaseMark[] }) =>
  marks.map((mark) => (
    <p className="govuk-body" key={mark}>
      <strong>Damaged: </strong>
      {caseMarkWords(mark, name)}
    </p>
  ));
