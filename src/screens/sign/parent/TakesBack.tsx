import type { Said, SigningEvent } from '../../../../machines/signing-setup.ts';
import { isFlexiRequest } from '../../../arrangements/arrangement-of.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import type { OfAgreement } from '../../../documents/facts.ts';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { englishFlexi } from '../../../words/parent/english-flexi.ts';
import { pages } from '../../../words/parent/english-pages.ts';
import { english } from '../../../words/parent/english.ts';
import type { ParentPageProps } from './ParentPage.tsx';
import { ParentPage } from './ParentPage.tsx';

interface TakesBackProps extends Pick<ParentPageProps, 'at' | 'onBack' | 'onStop'> {
  /** What is taken back. */
  readonly paper: OfAgreement;
  readonly said: Said;
  readonly send: (event: SigningEvent) => void;
}

/** What a parent says who takes back what they agreed to, apart from a change of it; why is theirs to say or not. */
export function TakesBack({ paper, said, send, ...page }: TakesBackProps) {
  const remark = said.words.refuse;
  const { takeBack } = isFlexiRequest(paper.case) ? englishFlexi : english;
  return (
    <ParentPage
      {...page}
      onNext={() => {
        send({ type: 'REFUSE', remark });
      }}
    >
      <Heading1>{aboutPupil(paper.case, takeBack.label)}</Heading1>
      <p className="govuk-body">
        {takeBack.meaning.map((sentence) => aboutPupil(paper.case, sentence.words)).join(' ')}
      </p>
      <TextArea
        id="remark"
        label={pages.controls.whyNot}
        rows={4}
        value={remark}
        onChange={(typed) => {
          send({ type: 'CHOOSE', said: { ...said, words: { ...said.words, refuse: typed } } });
        }}
      />
    </ParentPage>
  );
}
