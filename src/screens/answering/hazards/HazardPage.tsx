import { useSelector } from '@xstate/react';
import { useState } from 'react';
import { readField, valueOf } from '../../../case/field.ts';
import { hazards } from '../../../case/fields/risk.ts';
import { rowField } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { hazardPage } from '../../../forms/risk/hazard-page.ts';
import type { AskedStep } from '../../../forms/walk.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonGroup } from '../../../ui/ButtonGroup.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { WhyWeAsk } from '../../../ui/WhyWeAsk.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { useCaseView } from '../../shared/case-view.ts';
import { fieldId } from '../../shared/field-id.ts';
import { rowTitle } from '../../shared/row-title.ts';
import { useFormName } from '../../shared/use-section.ts';
import { sourceWords } from '../../words/source-words.ts';
import { ConflictChoices } from '../ConflictChoices.tsx';
import { useQuestions } from '../use-questions.ts';
import { HazardActions } from './HazardActions.tsx';
import { HazardQuestions } from './HazardQuestions.tsx';
import { HazardRisk } from './HazardRisk.tsx';
import { useFocusOn } from './use-focus-on.ts';

export interface HazardPageProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly row: string;
  readonly onContinue: () => void;
}

const { row: ofHazard } = hazards;

/** All of one hazard, which the page is named by; then the next. */
export function HazardPage({ asked, row, onContinue }: HazardPageProps) {
  const { reading, log } = useAnswering();
  const { case: c } = reading.proposed;
  const index = asked.rows.findIndex(({ id }) => id === row);
  const questions = asked.rows[index]?.pages.flatMap((own) => own.questions) ?? [];
  const shown = useQuestions(hazardPage.id, questions, asked, onContinue);
  const called = useFormName(asked.form);
  const focusOn = useFocusOn();
  // It is named on the page of the list; here only where it came without a name, and then to its last letter.
  const [isNameless] = useState(() => readField(c, rowField(hazards, row, ofHazard.what)).state !== 'read');
  const name = rowTitle(asked.step, row, index, c);
  const caption = `${called}, hazard ${String(index + 1)} of ${String(asked.rows.length)}`;
  if (shown.notice !== undefined) {
    return (
      <>
        <Heading1 caption={caption}>{name}</Heading1>
        {shown.notice}
      </>
    );
  }

  const matters = valueOf(c, rowField(hazards, row, ofHazard.relevant)) !== 'no';
  const say = (relevant: 'yes' | 'no'): void => {
    const { path } = rowField(hazards, row, ofHazard.relevant);
    log.send({ type: 'ANSWER', path, value: relevant });
    log.send({ type: 'LEAVE', path });
    focusOn(fieldId(rowField(hazards, row, relevant === 'no' ? ofHazard.whyNot : ofHazard.who).path));
  };
  const part = { row, name, questions, shown };
  return (
    <div className="wm-hazard">
      {shown.errors.length > 0 && <ErrorSummary key={shown.round} errors={shown.errors} />}
      <Heading1 caption={caption}>{name}</Heading1>
      <ConflictChoices paths={questions.map(({ field }) => field.path)} />
      <Form onSubmit={shown.submit}>
        {isNameless && <HazardQuestions {...part} fields={[ofHazard.what]} />}
        {matters ? (
          <>
            <HazardRisk {...part} />
            <HazardActions {...part} />
          </>
        ) : (
          <HazardQuestions {...part} fields={[ofHazard.whyNot]} />
        )}
        <ButtonGroup>
          <NextButton asked={asked} index={index} />
          <LinkButton
            onClick={() => {
              say(matters ? 'no' : 'yes');
            }}
          >
            {`This does ${matters ? 'not ' : ''}matter for ${nameOf(c)}`}
          </LinkButton>
        </ButtonGroup>
      </Form>
      <WhyWeAsk sources={hazardPage.source.map(sourceWords)}>{hazardPage.why}</WhyWeAsk>
    </div>
  );
}

/** Names the hazard that comes next; not where Continue leads back to the page of checked answers. */
function NextButton({ asked, index }: Pick<HazardPageProps, 'asked'> & { readonly index: number }) {
  const { reading, journey } = useCaseView();
  const isChange = useSelector(journey, (state) => state.context.change !== undefined);
  const next = isChange ? undefined : asked.rows[index + 1];
  return (
    <Button>
      {next === undefined
        ? 'Continue'
        : `Next hazard: ${rowTitle(asked.step, next.id, index + 1, reading.proposed.case)}`}
    </Button>
  );
}
