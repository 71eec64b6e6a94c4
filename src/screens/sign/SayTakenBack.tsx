import { useState } from 'react';
import type { SigningEvent } from '../../../machines/signing.ts';
import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { OfAgreement } from '../../documents/facts.ts';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { englishFlexi } from '../../words/english-flexi.ts';
import { english } from '../../words/english.ts';

interface SayTakenBackProps {
  /** What is taken back. */
  readonly paper: OfAgreement;
  readonly send: (event: SigningEvent) => void;
}

/** What a parent says who takes back what they agreed to, apart from a change of it; why is theirs to say or not. */
export function SayTakenBack({ paper, send }: SayTakenBackProps) {
  const [remark, setRemark] = useState('');
  const name = nameOf(paper.case);
  const { takeBack } = isFlexiRequest(paper.case) ? englishFlexi : english;
  return (
    <>
      <Heading1>{takeBack.label(name)}</Heading1>
      <p className="govuk-body">{takeBack.meaning.map((sentence) => sentence.words(name)).join(' ')}</p>
      <Form
        onSubmit={() => {
          send({ type: 'REFUSE', remark });
        }}
      >
        <TextArea
          id="remark"
          label="Would you like to say why? (optional)"
          rows={4}
          value={remark}
          onChange={setRemark}
        />
        <Button>Continue</Button>
      </Form>
    </>
  );
}
