import { useState } from 'react';
import type { MarkFault } from '../../../machines/signers-mark.ts';
import type { SigningEvent } from '../../../machines/signing.ts';
import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { OfAgreement } from '../../documents/facts.ts';
import { choicesOn, mindOn } from '../../documents/signing/on-change.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ParentDecision } from '../../words/catalogue.ts';
import { parentDecisions } from '../../words/catalogue.ts';
import { englishFlexi } from '../../words/english-flexi.ts';
import { english } from '../../words/english.ts';
import { useErrorInTitle } from '../shared/use-page-title.ts';
import { markFaultWords } from '../words/mark-fault-words.ts';
import type { SignerOf } from './signers.ts';

/** Whether it is about a change of what was agreed, about just what was agreed, or about something new. */
export type About = 'new' | 'change' | 'agreed';

interface DecideProps {
  readonly signer: SignerOf;
  /** What is signed. */
  readonly paper: OfAgreement;
  readonly fault: MarkFault | undefined;
  readonly send: (event: SigningEvent) => void;
  /** Of a change: leads a parent to where they take back what they agreed to. */
  readonly onTakeBack: (() => void) | undefined;
}

const OF_PART_TIME =
  'You sign last. Your signature says that the decisions on it have been made and that the pupil is safe. You remain responsible for the pupil’s safety off site (Lincolnshire §8).';

/** What the head’s signature says. Source: LCC §8, Appendix 1, Appendix 4, Appendix 7; Herts. */
const headSays: Readonly<Record<SignerOf['document'], string>> = {
  consent: `${OF_PART_TIME} Your one signature is for the consent form and the plan.`,
  checklist: OF_PART_TIME,
  agreement:
    'You sign last. Your signature says that it was agreed with the parent and is best for the child (Lincolnshire Appendix 7). The school’s duty to keep the child safe goes on in the sessions at home (Lincolnshire §8).',
  letter: 'Your signature says that this is your decision, and that these are your reasons.',
};

/** What the signer says: a parent may agree, ask for changes or not agree; the head agrees or stops. */
export function Decide({ signer, paper, fault, send, onTakeBack }: DecideProps) {
  const name = nameOf(paper.case);
  const words = isFlexiRequest(paper.case) ? englishFlexi : english;
  const [decision, setDecision] = useState<ParentDecision | undefined>(signer.role === 'head' ? 'agree' : undefined);
  const [remark, setRemark] = useState('');
  const [tries, setTries] = useState(0);
  const error =
    signer.role === 'parent' && tries > 0 && decision === undefined ? 'Choose what you want to say' : undefined;
  useErrorInTitle(error !== undefined);
  if (signer.role === 'head') {
    return (
      <>
        <Heading1>As head, do you sign this?</Heading1>
        <p className="govuk-body">{headSays[signer.document]}</p>
        <Button
          type="button"
          onClick={() => {
            send({ type: 'AGREE' });
          }}
        >
          Yes, go on to sign
        </Button>
      </>
    );
  }
  const remarkError = fault?.kind === 'remark-missing' && decision === 'changes' ? markFaultWords(fault) : undefined;
  const submit = (): void => {
    setTries(tries + 1);
    if (decision === 'agree') send({ type: 'AGREE' });
    if (decision === 'changes') send({ type: 'ASK_CHANGES', remark });
    if (decision === 'refuse') send({ type: 'REFUSE', remark });
  };
  return (
    <>
      {error !== undefined && <ErrorSummary key={tries} errors={[{ href: 'decision', text: error }]} />}
      {remarkError !== undefined && <ErrorSummary key={tries} errors={[{ href: 'remark', text: remarkError }]} />}
      <Heading1>{words.decisions.heading(name)}</Heading1>
      <Form onSubmit={submit}>
        <Radios
          name="decision"
          legend="Your decision"
          error={error}
          options={choicesOn(words, paper).map(([value, { label, meaning }]) => ({
            value,
            label: label(name),
            hint: meaning.map((sentence) => sentence.words(name)).join(' '),
          }))}
          value={decision}
          onChange={(value) => {
            setDecision(parentDecisions.find((known) => known === value));
          }}
        />
        {decision !== undefined && decision !== 'agree' && (
          <TextArea
            id="remark"
            label={decision === 'changes' ? 'What would you like to change?' : 'Would you like to say why? (optional)'}
            rows={4}
            error={remarkError}
            value={remark}
            onChange={setRemark}
          />
        )}
        {decision === 'refuse' && (
          <>
            <h2 className="govuk-heading-s">{words.alternatives.heading(name)}</h2>
            <ul className="govuk-list govuk-list--bullet">
              {words.alternatives.items.map((item) => (
                <li key={item.words(name)}>{item.words(name)}</li>
              ))}
            </ul>
          </>
        )}
        <p className="govuk-body">{mindOn(words, paper).words(name)}</p>
        <Button>Continue</Button>
      </Form>
      {onTakeBack !== undefined && (
        <>
          <p className="govuk-body">{words.takeBackApart.meaning.map((sentence) => sentence.words(name)).join(' ')}</p>
          <Button type="button" variant="secondary" onClick={onTakeBack}>
            {words.takeBackApart.label(name)}
          </Button>
        </>
      )}
    </>
  );
}
