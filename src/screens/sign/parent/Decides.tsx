import { useState } from 'react';
import type { MarkFault } from '../../../../machines/signers-mark.ts';
import type { Said, SigningEvent } from '../../../../machines/signing-setup.ts';
import { isFlexiRequest } from '../../../arrangements/arrangement-of.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import type { OfAgreement } from '../../../documents/facts.ts';
import { choicesOn, mindOn } from '../../../documents/signing/on-change.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { Radios } from '../../../ui/Radios.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { parentDecisions } from '../../../words/parent/catalogue.ts';
import { englishFlexi } from '../../../words/parent/english-flexi.ts';
import { pages } from '../../../words/parent/english-pages.ts';
import { english } from '../../../words/parent/english.ts';
import { useErrorInTitle } from '../../shared/use-page-title.ts';
import { markFaultWords } from '../../words/mark-fault-words.ts';
import type { ParentPageProps } from './ParentPage.tsx';
import { ParentPage } from './ParentPage.tsx';

interface DecidesProps extends Pick<ParentPageProps, 'at' | 'onBack' | 'onStop'> {
  /** What is signed. */
  readonly paper: OfAgreement;
  readonly said: Said;
  readonly fault: MarkFault | undefined;
  readonly send: (event: SigningEvent) => void;
  /** Of a change: leads to where they take back what they agreed to. */
  readonly onTakeBack: (() => void) | undefined;
}

/** What a parent says: nothing is chosen by itself, and they can think about it first. */
export function Decides({ paper, said, fault, send, onTakeBack, ...page }: DecidesProps) {
  const { case: c } = paper;
  const name = nameOf(c);
  const words = isFlexiRequest(c) ? englishFlexi : english;
  const { decision } = said;
  const remark = decision === undefined || decision === 'agree' ? '' : said.words[decision];
  const [tries, setTries] = useState(0);
  const error = tries > 0 && decision === undefined ? pages.controls.choose : undefined;
  const remarkError = fault?.kind === 'remark-missing' && decision === 'changes' ? markFaultWords(fault) : undefined;
  useErrorInTitle(error !== undefined);
  const submit = (): void => {
    setTries(tries + 1);
    if (decision === 'agree') send({ type: 'AGREE' });
    if (decision === 'changes') send({ type: 'ASK_CHANGES', remark });
    if (decision === 'refuse') send({ type: 'REFUSE', remark });
  };
  return (
    <ParentPage {...page} onNext={submit}>
      {error !== undefined && <ErrorSummary key={tries} errors={[{ href: 'decision', text: error }]} />}
      {remarkError !== undefined && <ErrorSummary key={tries} errors={[{ href: 'remark', text: remarkError }]} />}
      <Heading1>{words.decisions.heading(name)}</Heading1>
      <Radios
        name="decision"
        legend={pages.controls.decision}
        error={error}
        options={choicesOn(words, paper).map(([value, { label, meaning }]) => ({
          value,
          label: aboutPupil(c, label),
          hint: meaning.map((sentence) => aboutPupil(c, sentence.words)).join(' '),
        }))}
        value={decision}
        onChange={(value) => {
          send({ type: 'CHOOSE', said: { ...said, decision: parentDecisions.find((known) => known === value) } });
        }}
      />
      {decision !== undefined && decision !== 'agree' && (
        <TextArea
          key={decision}
          id="remark"
          label={decision === 'changes' ? pages.controls.whatElse : pages.controls.whyNot}
          rows={4}
          error={remarkError}
          value={remark}
          onChange={(typed) => {
            send({ type: 'CHOOSE', said: { ...said, words: { ...said.words, [decision]: typed } } });
          }}
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
      <p className="govuk-body">{aboutPupil(c, mindOn(words, paper).words)}</p>
      <p className="govuk-body">{aboutPupil(c, words.copy.words)}</p>
      <p className="govuk-body">
        <LinkButton
          onClick={() => {
            send({ type: 'THINK' });
          }}
        >
          {pages.think}
        </LinkButton>
      </p>
      {onTakeBack !== undefined && (
        <>
          <p className="govuk-body">
            {words.takeBackApart.meaning.map((sentence) => aboutPupil(c, sentence.words)).join(' ')}
          </p>
          <Button type="button" variant="secondary" onClick={onTakeBack}>
            {words.takeBackApart.label(name)}
          </Button>
        </>
      )}
    </ParentPage>
  );
}
