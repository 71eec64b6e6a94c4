import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import { fromPromise } from 'xstate';
import type { Act, ArrangementEvent, Told } from '../../../machines/arrangement-events.ts';
import { arrangementMachine } from '../../../machines/arrangement.ts';
import type { Deed } from '../../../machines/deed.ts';
import { openActs } from '../../../machines/open-acts.ts';
import { arrangementOf, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Result } from '../../domain/result.ts';
import { fail, ok } from '../../domain/result.ts';
import { HEARD } from '../../life/heard.ts';
import { HELD, HOLD_LIFTED, holdIn } from '../../life/hold.ts';
import { isFullTimeOwed, isInFullTime } from '../../life/in-full-time.ts';
import { isRenewable } from '../../life/renewable.ts';
import { SET_ASIDE, TAKEN_UP } from '../../life/set-aside.ts';
import { askedOfPartDays } from '../../reading/part-days.ts';
import type { Reading } from '../../reading/reading.ts';
import type { CaseView } from '../shared/case-view.ts';
import { useCaseView } from '../shared/case-view.ts';
import type { Services } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';
import { keepingAnswersOf } from './keep-answers.ts';
import { keepingOf } from './keep-event.ts';
import { withoutDrafts } from './use-draft.ts';

/** How far a deed has come. */
export type Doing =
  | { readonly state: 'open' }
  | { readonly state: 'storing' }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** `leadsTo`: the id of the case to go on with. */
  | { readonly state: 'done'; readonly leadsTo: string };

/** What can be done with the open case. */
export interface ArrangementView {
  /** In the order in which they are offered. */
  readonly acts: readonly Act[];
  readonly doing: Doing;
  readonly reasonIsMissing: boolean;
  readonly send: (event: ArrangementEvent) => void;
}

function toldOf({ life, proposed, readiness, events }: Reading): Told {
  return {
    life,
    about: arrangementOf(proposed.case).id,
    isOpenToParent: readiness.openToParent,
    isFullTimeOwed: isFullTimeOwed(life, proposed.case, proposed.today),
    isRenewable: life.state === 'over' && isFlexiRequest(proposed.case) && isRenewable(life),
    isInFullTime: isInFullTime(life, proposed),
    isPartOnRecord: askedOfPartDays(proposed) !== undefined,
    isOnHold: holdIn(events) !== undefined,
  };
}

/** Carries out what is stored. */
function carryingOut(view: CaseView, services: Services) {
  const keep = keepingOf(view, services);
  const keepAnswers = keepingAnswersOf(view, services);
  const { id } = view.head;
  const kept = async (deed: Exclude<Deed, { act: 'EXTEND' }>): Promise<Result<null, Failure>> => {
    switch (deed.act) {
      case 'SET_ASIDE':
        return keep({ what: SET_ASIDE, says: deed.why });
      case 'TAKE_UP':
        return keep({ what: TAKEN_UP });
      case 'HOLD':
        return keep({ what: HELD, says: deed.why });
      case 'LIFT_HOLD':
        return keep({ what: HOLD_LIFTED });
      case 'HEAR':
        return keep({ what: HEARD, says: deed.says, heard: deed.heard });
      case 'END':
      case 'TAKE_BACK':
        return keepAnswers(deed.answers);
    }
  };
  return async (deed: Deed | undefined): Promise<Result<string, Failure>> => {
    if (deed === undefined) return fail({ kind: 'unexpected' });
    if (deed.act === 'EXTEND') return services.store.extend(id);
    const stored = await kept(deed);
    if (!stored.ok) return stored;
    view.log.send({ type: 'ANSWER_MANY', answers: withoutDrafts(view.readNow().answers) });
    return ok(id);
  };
}

/** The chart of the open case’s arrangement: what can be done with it now, and how to do it. */
export function useArrangement(): ArrangementView {
  const view = useCaseView();
  const services = useServices();
  const [carryOut] = useState(() => carryingOut(view, services));
  const machine = useMemo(
    () => arrangementMachine.provide({ actors: { carryOut: fromPromise(({ input }) => carryOut(input)) } }),
    [carryOut],
  );
  const { reading, sample } = view;
  const [snapshot, send] = useMachine(machine, { input: toldOf(reading) });
  useEffect(() => {
    send({ type: 'LIFE_CHANGED', ...toldOf(reading) });
  }, [send, reading]);
  const { failure, leadsTo, reasonIsMissing } = snapshot.context;
  const doing = (): Doing => {
    if (snapshot.matches('storing')) return { state: 'storing' };
    if (snapshot.matches('failed')) return { state: 'failed', failure: failure ?? { kind: 'unexpected' } };
    return snapshot.matches('done') ? { state: 'done', leadsTo: leadsTo ?? view.head.id } : { state: 'open' };
  };
  // The sample is alone: no case can be begun beside it.
  const acts = openActs(snapshot).filter((act) => !(sample && act === 'EXTEND'));
  return { acts, doing: doing(), reasonIsMissing, send };
}
