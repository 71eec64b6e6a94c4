import { useState } from 'react';
import type { Path } from '../../../case/case.ts';
import { readField } from '../../../case/field.ts';
import { hazards } from '../../../case/fields/risk.ts';
import { rowField, rowPath } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import type { Typed } from '../../../case/typed.ts';
import { wordsOf } from '../../../forms/form.ts';
import { hazardsForCase } from '../../../forms/risk/hazards-for-case.ts';
import type { AskedStep } from '../../../forms/walk.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { WhyWeAsk } from '../../../ui/WhyWeAsk.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { fieldId } from '../../shared/field-id.ts';
import { useServices } from '../../shared/services.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { useSection } from '../../shared/use-section.ts';
import { useVoidingNotice } from '../../shared/use-voiding-notice.tsx';
import { sourceWords } from '../../words/source-words.ts';
import { ConflictChoices } from '../ConflictChoices.tsx';
import { breachesAtList, findingsAtList } from '../findings/findings-at.ts';
import { FindingsBeside } from '../findings/FindingsBeside.tsx';
import { RecordField } from '../findings/RecordField.tsx';
import { hazardRows } from './hazard-rows.ts';
import { OwnHazards } from './OwnHazards.tsx';
import { SuggestedHazards } from './SuggestedHazards.tsx';
import { useFocusOn } from './use-focus-on.ts';

export interface HazardsPageProps {
  readonly asked: Extract<AskedStep, { kind: 'list' }>;
  readonly onContinue: () => void;
}

const { what, relevant } = hazards.row;

/** The bank of hazards as one list to tick, the likely ones first, and those that the school names itself; then on from hazard to hazard. */
export function HazardsPage({ asked, onContinue }: HazardsPageProps) {
  const { step, rows } = asked;
  const { log, reading } = useAnswering();
  const { case: c } = reading.proposed;
  const { newId } = useServices();
  const [round, setRound] = useState(0);
  const [named, setNamed] = useState<ReadonlySet<string>>(new Set());
  const focusOn = useFocusOn();
  const notice = useVoidingNotice([rowPath(hazards, 'any')]);
  const whatOf = (row: string) => rowField(hazards, row, what);
  const nameless = rows.filter(({ id }) => readField(c, whatOf(id)).state !== 'read');
  const { likely, others } = hazardsForCase(c);
  const [firstOfAll] = [...likely, ...others];
  const toName = 'Enter what could go wrong, or remove this hazard';
  const problems = [
    ...(rows.length < step.least ? [{ href: `hazard-${firstOfAll?.id ?? ''}`, text: wordsOf(step.missing, c) }] : []),
    ...nameless.map(({ id }) => ({ href: fieldId(whatOf(id).path), text: toName })),
  ];
  const shown = round > 0 ? problems : [];
  const section = useSection(asked);
  usePageTitle(section.title, step.id, shown.length > 0);
  const breaches = breachesAtList(reading.findings, step, rows.length);
  const { ticked, own } = hazardRows(rows, c, named);

  const add = (first: readonly (readonly [Path, Typed])[]): string => {
    const row = newId();
    const taken = rows.map(({ id }) => Number(reading.answers.get(rowPath(hazards, id))) || 0);
    log.send({ type: 'ADD_ROW', list: hazards.path, row, position: Math.max(0, ...taken) + 1 });
    log.send({
      type: 'ANSWER_MANY',
      answers: first.map(([path, typed]) => [`${rowPath(hazards, row)}.${path}`, typed]),
    });
    return row;
  };
  const hasRoom = rows.length < step.most;
  const listOf = (suggested: typeof likely) => (
    <SuggestedHazards
      hazards={suggested}
      ticked={ticked}
      asked={asked}
      onTick={(hazard) => {
        if (hasRoom)
          add([
            [what.path, hazard.what],
            [relevant.path, 'yes'],
          ]);
      }}
      onRemove={(row) => {
        log.send({ type: 'REMOVE_ROW', path: rowPath(hazards, row) });
      }}
    />
  );
  const heading = wordsOf(step.heading, c);
  if (notice !== undefined) {
    return (
      <>
        <Heading1 caption={section.caption}>{heading}</Heading1>
        {notice}
      </>
    );
  }
  return (
    <>
      {shown.length > 0 && <ErrorSummary key={round} errors={shown} />}
      <Heading1 caption={section.caption}>{heading}</Heading1>
      {step.intro !== undefined && <p className="govuk-body">{wordsOf(step.intro, c)}</p>}
      <FindingsBeside findings={findingsAtList(reading.findings, step, rows.length)} />
      <ConflictChoices paths={rows.map(({ id }) => whatOf(id).path)} />
      <Form
        onSubmit={() => {
          if (problems.length === 0) onContinue();
          else setRound(round + 1);
        }}
      >
        {breaches.map((record) => (
          <RecordField key={record.path} record={record} amongOthers />
        ))}
        <fieldset className="govuk-fieldset">
          <legend className="govuk-visually-hidden">{heading}</legend>
          {likely.length > 0 && <h2 className="govuk-heading-s">{`Likely, from what you said of ${nameOf(c)}`}</h2>}
          {listOf(likely)}
          <h2 className="govuk-heading-s">{likely.length > 0 ? 'Others to think of' : 'To think of'}</h2>
          {listOf(others)}
          <h2 className="govuk-heading-s">Anything else</h2>
          <OwnHazards
            asked={asked}
            rows={own}
            errorOf={(row) => (shown.length > 0 && nameless.some(({ id }) => id === row) ? toName : undefined)}
            onAdd={
              hasRoom
                ? () => {
                    const row = add([[relevant.path, 'yes']]);
                    setNamed(new Set([...named, row]));
                    focusOn(fieldId(whatOf(row).path));
                  }
                : undefined
            }
          />
          {!hasRoom && <p className="govuk-hint">There is room for {String(step.most)} and no more.</p>}
        </fieldset>
        <Button>Continue</Button>
      </Form>
      <WhyWeAsk sources={step.source.map(sourceWords)}>{step.why}</WhyWeAsk>
    </>
  );
}
