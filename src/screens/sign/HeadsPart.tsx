import { aboutPupil } from '../../case/pupil-name.ts';
import { toSign } from '../../documents/to-sign.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { english } from '../../words/parent/english.ts';
import { useCaseView } from '../shared/case-view.ts';
import { failureWords } from '../words/failure-words.ts';
import { decidedInWords } from './after-deciding.ts';
import { AnotherName } from './AnotherName.tsx';
import { Confirm } from './Confirm.tsx';
import { HeadDecides } from './HeadDecides.tsx';
import { HeadsWords } from './HeadsWords.tsx';
import { Mark } from './Mark.tsx';
import type { Part } from './part.ts';
import { Read } from './Read.tsx';

/** The head’s part: reads what is signed and what is printed as theirs, signs, confirms. */
export function HeadsPart({ signer, paper, late, state, context, send, onDone }: Part) {
  const { hrefOf } = useCaseView();
  const onRead = (): void => {
    send({ type: 'CONTINUE' });
  };
  const stop = (
    <Button
      type="button"
      variant="secondary"
      onClick={() => {
        send({ type: 'STOP' });
      }}
    >
      Stop without signing
    </Button>
  );
  const back = (
    <BackLink
      href={hrefOf('sign')}
      onFollow={() => {
        send({ type: 'BACK' });
      }}
    />
  );
  switch (state) {
    case 'reading':
      return (
        <Read
          above={[`For ${signer.name}: read what you are about to sign.`, ...(late === undefined ? [] : [late])]}
          first={<HeadsWords />}
          document={toSign(signer.document, paper).document}
          below={[]}
          act="I have read this"
          onRead={onRead}
          stop={stop}
        />
      );
    case 'readingPlan': {
      const [plan] = toSign(signer.document, paper).also;
      return plan === undefined ? null : (
        <>
          {back}
          <Read
            above={['This is the plan. Your one signature is for it and for the consent form.']}
            document={plan.document}
            below={[aboutPupil(paper.case, english.plan.onPaper.words)]}
            act="I have read the plan"
            onRead={onRead}
            stop={stop}
          />
        </>
      );
    }
    case 'deciding':
      return (
        <>
          {back}
          <HeadDecides document={signer.document} send={send} />
          {stop}
        </>
      );
    case 'marking':
      return (
        <>
          {back}
          <Mark
            name={context.name}
            known={context.known}
            document={signer.document}
            fault={context.fault}
            send={send}
          />
          {stop}
        </>
      );
    case 'underAnotherName':
      return (
        <>
          {back}
          <AnotherName signer={signer} typed={context.name} />
          <Button
            type="button"
            onClick={() => {
              send({ type: 'IT_IS_ME' });
            }}
          >
            {`Yes, I am ${signer.name}`}
          </Button>
          {stop}
        </>
      );
    case 'confirming':
      return (
        <>
          {back}
          <Confirm signed={context} send={send} />
          {stop}
        </>
      );
    case 'storing':
      return (
        <p className="govuk-body" role="status">
          Keeping your signature safe
        </p>
      );
    case 'failed':
      return (
        <>
          <Heading1>Your signature has not been kept yet</Heading1>
          <p className="govuk-body">
            {context.failure === undefined
              ? ''
              : `${failureWords(context.failure).what}. ${failureWords(context.failure).next}`}
          </p>
          <ButtonGroup>
            <Button
              type="button"
              onClick={() => {
                send({ type: 'RETRY' });
              }}
            >
              Try again
            </Button>
            {stop}
          </ButtonGroup>
        </>
      );
    case 'done':
      return (
        <>
          <Heading1>Signed</Heading1>
          <p className="govuk-body">{decidedInWords(context, 'new')}</p>
          <Button type="button" onClick={onDone}>
            Back to the signatures
          </Button>
        </>
      );
    case 'thinking':
    case 'stopped':
      return null;
  }
}
