import { useMemo } from 'react';
import { valueOf } from '../../../case/field.ts';
import { school } from '../../../case/fields/school.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { DocumentView } from '../../../documents/html/document-view.tsx';
import { pagesToRead, toSign } from '../../../documents/to-sign.ts';
import { goingOn } from '../../../life/going-on.ts';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { pages } from '../../../words/parent/english-pages.ts';
import { english } from '../../../words/parent/english.ts';
import { useCaseView } from '../../shared/case-view.ts';
import { failureWords } from '../../words/failure-words.ts';
import type { About } from '../about.ts';
import { AnotherName } from '../AnotherName.tsx';
import type { Part } from '../part.ts';
import { Decides } from './Decides.tsx';
import { ParentPage } from './ParentPage.tsx';
import { AboveEachPageContext } from './part-context.ts';
import { readingPages } from './reading-pages.ts';
import { ReadingPage } from './ReadingPage.tsx';
import { Signs } from './Signs.tsx';
import { TakesBack } from './TakesBack.tsx';
import { Thanks } from './Thanks.tsx';
import { useTextSize } from './use-text-size.ts';
import { whatIsSigned } from './what-is-signed.ts';

export interface ParentsPartProps extends Part {
  readonly about: About;
  readonly isTakeBack: boolean;
  readonly onTakeBack: () => void;
}

/** The parent’s part: one thing on each page, and the decision as the last button. */
export function ParentsPart(props: ParentsPartProps) {
  const [size, setSize] = useTextSize();
  const name = valueOf(props.paper.case, school.name);
  const above = useMemo(() => ({ school: name, size, setSize }), [name, size, setSize]);
  return (
    <AboveEachPageContext value={above}>
      <Pages {...props} />
    </AboveEachPageContext>
  );
}

function Pages({ signer, paper, late, state, context, send, onDone, about, isTakeBack, onTakeBack }: ParentsPartProps) {
  const { life } = useCaseView().reading;
  const parts = pagesToRead(paper, signer.document);
  const [plan] = toSign(signer.document, paper).also;
  const sends = (type: 'CONTINUE' | 'BACK' | 'STOP') => (): void => {
    send({ type });
  };
  const [onNext, onBack, onStop] = [sends('CONTINUE'), sends('BACK'), sends('STOP')];
  const afterReading = readingPages.length + (plan === undefined ? 0 : 1);
  const at = (page: number) => ({ page, of: afterReading + 2 });
  const name = nameOf(paper.case);
  const reading = readingPages[context.page - 1];
  if (parts === undefined) return null;
  switch (state) {
    case 'reading':
      return reading === undefined ? null : (
        <ParentPage
          key={reading}
          at={at(context.page)}
          onNext={onNext}
          onBack={context.page > 1 ? onBack : undefined}
          onStop={onStop}
        >
          <ReadingPage page={reading} parent={signer.name} paper={paper} parts={parts} late={late} />
        </ParentPage>
      );
    case 'readingPlan':
      return plan === undefined ? null : (
        <ParentPage key="plan" at={at(afterReading)} onNext={onNext} onBack={onBack} onStop={onStop}>
          <p className="govuk-body">{aboutPupil(paper.case, english.plan.onScreen.words)}</p>
          <DocumentView document={plan.document} />
          <p className="govuk-body">{aboutPupil(paper.case, english.plan.onPaper.words)}</p>
        </ParentPage>
      );
    case 'deciding': {
      const page = { at: at(afterReading + 1), onBack, onStop };
      return isTakeBack ? (
        <TakesBack {...page} paper={paper} said={context.said} send={send} />
      ) : (
        <Decides
          {...page}
          paper={paper}
          said={context.said}
          fault={context.fault}
          send={send}
          onTakeBack={about === 'change' && goingOn(life) !== undefined ? onTakeBack : undefined}
        />
      );
    }
    case 'thinking':
      return (
        <ParentPage at={undefined} next={pages.controls.giveBack} onNext={onStop} onBack={onBack}>
          <Heading1>{pages.undecided.heading}</Heading1>
          <p className="govuk-body">{pages.undecided.words(name)}</p>
        </ParentPage>
      );
    case 'marking':
      return (
        <Signs
          at={at(afterReading + 2)}
          onBack={onBack}
          onStop={onStop}
          what={whatIsSigned(context.decision, about, paper)}
          remark={context.remark}
          written={context.written}
          known={context.known}
          fault={context.fault}
          send={send}
        />
      );
    case 'underAnotherName':
      return (
        <ParentPage
          at={undefined}
          next={pages.controls.iAm(signer.name)}
          onNext={() => {
            send({ type: 'IT_IS_ME' });
          }}
          onBack={onBack}
          onStop={onStop}
        >
          <AnotherName signer={signer} typed={context.name} />
        </ParentPage>
      );
    case 'confirming':
    case 'storing':
      return (
        <p className="govuk-body" role="status">
          {pages.controls.keeping}
        </p>
      );
    case 'failed': {
      const words = context.failure === undefined ? undefined : failureWords(context.failure);
      return (
        <ParentPage
          at={undefined}
          next={pages.controls.tryAgain}
          onNext={() => {
            send({ type: 'RETRY' });
          }}
          onStop={onStop}
        >
          <Heading1>{pages.controls.notRecorded}</Heading1>
          <p className="govuk-body">{words === undefined ? '' : `${words.what}. ${words.next}`}</p>
        </ParentPage>
      );
    }
    case 'done':
      return (
        <ParentPage at={undefined} next={pages.controls.giveBack} onNext={onDone}>
          <Thanks signed={context} about={about} paper={paper} />
        </ParentPage>
      );
    case 'stopped':
      return null;
  }
}
