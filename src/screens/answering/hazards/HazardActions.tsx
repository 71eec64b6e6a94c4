import { useState } from 'react';
import type { Case } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { readField } from '../../../case/field.ts';
import { hazardActions, hazards } from '../../../case/fields/risk.ts';
import { needsAction, riskLeft } from '../../../case/hazard-risk.ts';
import { rowField } from '../../../case/list.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { fieldId } from '../../shared/field-id.ts';
import type { HazardPartProps } from './HazardQuestions.tsx';
import { HazardQuestions } from './HazardQuestions.tsx';
import { useFocusOn } from './use-focus-on.ts';

type Action = (typeof hazardActions)[number];

const [first, second, third] = hazardActions;

/** Each further action, what it is called, and the answer that its button gives. */
const further = [
  { action: second, called: 'second', asked: hazards.row.secondAction },
  { action: third, called: 'third', asked: hazards.row.thirdAction },
] as const;

const isBegun = (c: Case, row: string, action: Action): boolean =>
  Object.values<Field<unknown>>(action).some((field) => readField(c, rowField(hazards, row, field)).state !== 'none');

/** From which risk on an action is asked for, said of this hazard. */
function askedFor(c: Case, row: string): string {
  const { score, level } = riskLeft(c, row);
  if (score === 0) return 'At a medium or high risk: at least one thing. At a low one: only if you want.';
  return level === 'low' ? 'The risk is low: only if you want.' : `The risk is ${level}: at least one thing.`;
}

/** What is still to be done about a hazard: asked for from a medium risk on, and at a low one on a press. */
export function HazardActions(props: HazardPartProps) {
  const { row } = props;
  const { log, reading } = useAnswering();
  const { case: c } = reading.proposed;
  const [isOpened, setOpened] = useState(false);
  const focusOn = useFocusOn();
  const of = <T,>(field: Field<T>): Field<T> => rowField(hazards, row, field);
  const added = further.filter(({ action }) => c.asks(of(action.what).path));
  const isShown = isOpened || added.length > 0 || needsAction(c, row) || isBegun(c, row, first);
  const next = further.at(added.length);
  const last = added.at(-1);
  const say = (field: Field<'yes' | 'no'>, value: 'yes' | 'no'): void => {
    log.send({ type: 'ANSWER', path: of(field).path, value });
    log.send({ type: 'LEAVE', path: of(field).path });
  };
  const goTo = (action: Action): void => {
    focusOn(fieldId(of(action.what).path));
  };
  return (
    <section className="wm-actions" aria-labelledby="to-be-done">
      <h2 id="to-be-done" className="govuk-heading-s">
        What is still to be done
      </h2>
      <p className="govuk-hint">{askedFor(c, row)}</p>
      {isShown && <OneAction {...props} action={first} called="first" isAlone={added.length === 0} />}
      {added.map(({ action, called }) => (
        <OneAction key={called} {...props} action={action} called={called} isAlone={false} />
      ))}
      <div className="wm-actions__more">
        {!isShown ? (
          <LinkButton
            onClick={() => {
              setOpened(true);
              goTo(first);
            }}
          >
            Add an action
          </LinkButton>
        ) : next === undefined ? (
          <span>There is room for 3 actions and no more.</span>
        ) : (
          <LinkButton
            onClick={() => {
              say(next.asked, 'yes');
              goTo(next.action);
            }}
          >
            Add another action
          </LinkButton>
        )}
        {last !== undefined && (
          <LinkButton
            onClick={() => {
              say(last.asked, 'no');
              goTo(added.at(-2)?.action ?? first);
            }}
          >
            {`Take out the ${last.called} action`}
          </LinkButton>
        )}
      </div>
    </section>
  );
}

interface OneActionProps extends HazardPartProps {
  readonly action: Action;
  readonly called: string;
  /** Whether it needs no name to tell it from others: it has one for those who hear it. */
  readonly isAlone: boolean;
}

function OneAction({ action, called, isAlone, ...part }: OneActionProps) {
  return (
    <fieldset className="govuk-fieldset wm-action">
      <legend className={isAlone ? 'govuk-visually-hidden' : 'govuk-fieldset__legend'}>{`The ${called} action`}</legend>
      <div className="wm-action__parts">
        <div>
          <HazardQuestions {...part} fields={[action.what, action.owner]} />
        </div>
        <div>
          <HazardQuestions {...part} fields={[action.by, action.done]} />
        </div>
      </div>
    </fieldset>
  );
}
