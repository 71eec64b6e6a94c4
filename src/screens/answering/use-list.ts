import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Path } from '../../case/case.ts';
import { rowPath } from '../../case/list.ts';
import type { Typed } from '../../case/typed.ts';
import { placeToPath } from '../../forms/place.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { useAnswering } from '../shared/answering.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';
import type { AskedRecord } from './findings/asked-record.ts';
import { breachesAtList } from './findings/findings-at.ts';

/** What is wrong at the list, and where it is mended on the page. */
export interface ListProblem {
  readonly href: string;
  readonly text: string;
}

/** The answers of a row, by their paths in it. */
export type RowAnswers = readonly (readonly [Path, Typed])[];

/** A list that is being filled, as its page shows it. */
export interface ShownList {
  readonly caption: string;
  /** Told before anything is changed: then nothing is added or removed yet. */
  readonly notice: ReactNode | undefined;
  readonly breaches: readonly AskedRecord[];
  /** What was found wrong at the last try; `round` tells one try from the next. */
  readonly errors: readonly ListProblem[];
  readonly round: number;
  /** Puts rows at the end of the list, each with its first answers by their paths in the row. Gives their ids. */
  readonly addRows: (rows: readonly RowAnswers[]) => readonly string[];
  /** Where a page of a row is. */
  readonly hrefOf: (row: string, page: string | undefined) => string;
  /** Says what is wrong, or goes on. */
  readonly submit: () => void;
}

/**
 * Runs the page of a list.
 * @param problems all that is wrong with it; told once Continue was pressed.
 */
export function useList(
  asked: Extract<AskedStep, { kind: 'list' }>,
  problems: readonly ListProblem[],
  onContinue: () => void,
): ShownList {
  const { step, rows, form } = asked;
  const { log, reading, hrefOf } = useAnswering();
  const { newId } = useServices();
  const [round, setRound] = useState(0);
  const notice = useVoidingNotice([rowPath(step.list, 'any')]);
  const errors = round > 0 ? problems : [];
  const section = useSection(asked);
  usePageTitle(section.title, step.id, errors.length > 0);
  return {
    caption: section.caption,
    notice,
    breaches: breachesAtList(reading.findings, step, rows.length),
    errors,
    round,
    addRows: (added) => {
      const last = Math.max(0, ...rows.map(({ id }) => Number(reading.answers.get(rowPath(step.list, id))) || 0));
      return added.map((first, index) => {
        const row = newId();
        log.send({ type: 'ADD_ROW', list: step.list.path, row, position: last + 1 + index });
        log.send({
          type: 'ANSWER_MANY',
          answers: first.map(([path, typed]) => [`${rowPath(step.list, row)}.${path}`, typed]),
        });
        return row;
      });
    },
    hrefOf: (row, page) =>
      hrefOf(placeToPath({ form: form.id, step: step.id, row, ...(page === undefined ? {} : { page }) })),
    submit: () => {
      if (problems.length === 0) onContinue();
      else setRound(round + 1);
    },
  };
}
