import type { ReactNode } from 'react';
import type { Case } from '../../case/case.ts';
import { readField } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { readPattern } from '../../case/pattern.ts';
import type { Place } from '../../case/place.ts';
import { readTimetable } from '../../case/timetable.ts';
import { weekIn } from '../../documents/flexi/pattern-days.ts';
import { patternWeekName } from '../../documents/flexi/pattern-grid.ts';
import { daysInWords } from '../../documents/part-time/day-in-words.ts';
import { heardInWords, noneObjectedThen } from '../../documents/parts/heard-in-words.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { Question, ScreenStep } from '../../forms/form.ts';
import { wordsOf } from '../../forms/form.ts';
import { otherwiseOf } from '../../forms/otherwise.ts';
import { pathToPlace, placeToPath } from '../../forms/place.ts';
import type { AskedStep } from '../../forms/walk.ts';
import type { Reading } from '../../reading/reading.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { answerOrNone } from '../answering/answer-or-none.ts';
import { useCaseView } from '../shared/case-view.ts';
import { isKept } from '../shared/is-kept.ts';
import { patternSummary } from '../shared/pattern-summary.ts';
import { rowTitle } from '../shared/row-title.ts';
import { weekSummary } from '../shared/week-summary.ts';

export interface CheckedStepProps {
  readonly asked: AskedStep;
  /** The page of checked answers to come back to; none where they are only read. */
  readonly returnTo?: string;
}

interface Line {
  readonly key: string;
  readonly value: ReactNode;
  readonly place: Place;
  readonly hidden: string;
}

function MissingAnswer({
  href,
  words,
  onFollow,
}: {
  readonly href: string;
  readonly words: string;
  readonly onFollow: () => void;
}) {
  return (
    <a className="govuk-link" href={href} onClick={onFollow}>
      {words}
    </a>
  );
}

/** The weeks of a timetable, or of a pattern, in a line each. */
function screenLines(screen: ScreenStep['screen'], c: Case, place: Place): readonly Line[] {
  const line = (week: string, value: string): Line => ({ key: week, value, place, hidden: week.toLowerCase() });
  switch (screen) {
    case 'timetable':
      return (readTimetable(c)?.weeks ?? []).map((week) =>
        line(
          `Week ${String(week.number)}`,
          [`${formatDate(week.from)} to ${formatDate(week.to)}`, daysInWords(week.days, c), weekSummary(week)]
            .filter((part) => part !== null)
            .join('\n'),
        ),
      );
    case 'pattern': {
      const weeks = readPattern(c);
      return weeks.map((week) =>
        line(patternWeekName(week, weeks), `${patternSummary(week)} At home: ${weekIn(week, 'home')}.`),
      );
    }
    case 'not-this-way':
    case 'exceptions':
      return [];
  }
}

/** The answer that no other parent objects, with what was heard of one since; `undefined` of any other answer. */
function besideHeard(question: Question, { proposed, events }: Reading): string | undefined {
  const then = question.field.path === consent.objection.path ? noneObjectedThen(proposed.case, events) : undefined;
  return then && [then, ...heardInWords(events).map(({ label, value }) => `${label}: ${value}`)].join('\n');
}

/** One step’s answers in a list, each with its link to change it, unless they are kept as they were. */
export function CheckedStep({ asked, returnTo }: CheckedStepProps) {
  const view = useCaseView();
  const { case: c } = view.reading.proposed;
  const form = asked.form.id;
  const step = asked.step.id;
  const kept = isKept(view.reading.life, form);
  const change = (place: Place): void => {
    const back = returnTo === undefined ? undefined : pathToPlace(returnTo);
    if (back !== undefined) view.journey.send({ type: 'CHANGE', place, returnTo: back });
  };
  const questionLine = (question: Question, place: Place): Line => {
    const words = besideHeard(question, view.reading) ?? answerOrNone(question, c);
    const missing =
      !kept &&
      question.optional !== true &&
      readField(c, question.field).state === 'none' &&
      otherwiseOf(question, c) === undefined;
    return {
      key: question.short,
      value: missing ? (
        <MissingAnswer
          href={view.hrefOf(placeToPath(place))}
          words={wordsOf(question.missing, c)}
          onFollow={() => {
            change(place);
          }}
        />
      ) : (
        words
      ),
      place,
      hidden: question.short.toLowerCase(),
    };
  };
  const linesOf = (): readonly Line[] => {
    switch (asked.kind) {
      case 'questions':
        return asked.questions.map((question) => questionLine(question, { form, step }));
      case 'screen':
        return screenLines(asked.step.screen, c, { form, step });
      case 'list':
        return asked.rows.length === 0
          ? [
              {
                key: wordsOf(asked.step.heading, c),
                value: asked.step.least > 0 && !kept ? wordsOf(asked.step.missing, c) : 'None',
                place: { form, step },
                hidden: asked.step.one,
              },
            ]
          : asked.rows.map((row, index) => ({
              key: rowTitle(asked.step, row.id, index, c),
              value: row.pages
                .flatMap((page) => page.questions)
                .filter((question) => c.get(question.field.path) !== undefined)
                .map((question) => `${question.short}: ${answerOrNone(question, c)}`)
                .join('\n'),
              place: { form, step },
              hidden: rowTitle(asked.step, row.id, index, c),
            }));
    }
  };
  const lines = linesOf();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{wordsOf(asked.step.heading, c)}</h2>
      <SummaryList
        rows={lines.map((line) => ({
          key: line.key,
          value: line.value,
          actions: kept
            ? []
            : [
                {
                  href: view.hrefOf(placeToPath(line.place)),
                  text: 'Change',
                  hidden: line.hidden,
                  onFollow: () => {
                    change(line.place);
                  },
                },
              ],
        }))}
      />
    </>
  );
}
