import type { Said } from '../../../machines/deed.ts';
import { lcc, ours } from '../../authorities/sources.ts';
import { running } from '../../case/fields/running.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { Typed } from '../../case/typed.ts';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { spansIn } from '../../life/in-force.ts';
import type { Reading } from '../../reading/reading.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sourceWords } from '../words/source-words.ts';
import type { WantedDay } from './day-of.ts';
import { dayOf } from './day-of.ts';
import { DeedPage } from './DeedPage.tsx';
import { DraftChoice, DraftDay } from './DraftFields.tsx';
import { GoOn } from './GoOn.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useDraft } from './use-draft.ts';
import { useProblems } from './use-problems.ts';

const PAGE = 'end';

const endings = ['full-time', 'left', 'moved'] as const;
type How = (typeof endings)[number];

/** The answers that say how it ended. */
const answersFor = (how: How, on: Typed): Said =>
  how === 'full-time'
    ? [[running.fullTimeOn.path, on]]
    : [
        [running.endedBy.path, how],
        [running.endedOn.path, on],
      ];

/** From which day on it can have ended so: full time, since what was agreed last began; for the rest, since it first began. */
function earliestEnd(
  { life, course, proposed: { today } }: Reading,
  how: How | undefined,
): Pick<WantedDay, 'from' | 'since'> {
  const version = 'version' in life ? life.version : undefined;
  if (how === 'full-time' && version !== undefined && version.number > 1)
    return { from: version.from.day, since: 'when what was agreed last began' };
  return { from: spansIn(course)[0]?.first ?? version?.from.day ?? today, since: 'when it began' };
}

/** How and when a part-time timetable ended. */
export function EndPage() {
  const { reading } = useCaseView();
  const { life, proposed } = reading;
  const arrangement = useArrangement();
  const draft = useDraft(PAGE);
  const { case: c, today } = proposed;
  const how = endings.find((known) => known === draft.text('how'));
  const isFullTime = how === 'full-time';
  const day = dayOf(
    { ...draft.day('on') },
    {
      short: isFullTime ? 'The first day of full time' : 'The last day of it',
      missing: isFullTime ? 'Enter the first day of full time' : 'Enter the last day of it',
      ...earliestEnd(reading, how),
      today,
    },
  );
  const problems = useProblems([
    ...(how === undefined ? [{ href: 'how', text: 'Choose how it ended' }] : []),
    ...(how === undefined || day.ok ? [] : [{ href: 'on-day', text: day.error }]),
  ]);
  const { shown, round } = problems;
  const submit = (): void => {
    problems.press(() => {
      if (how !== undefined) arrangement.send({ type: 'END', answers: answersFor(how, { ...draft.day('on') }) });
    });
  };
  const whichDay = (
    <DraftDay
      draft={draft}
      name="on"
      legend={isFullTime ? 'First day of full time' : 'Last day of it'}
      problems={problems}
    />
  );
  return (
    <DeedPage
      page={PAGE}
      act="END"
      title="Record that it ended"
      arrangement={arrangement}
      isWrong={shown.length > 0}
      above={shown.length > 0 && <ErrorSummary key={round} errors={shown} />}
      done={{
        title: 'It has ended',
        body: () => (
          <>
            <p className="govuk-body">{lifeInWords(life, proposed).join(' ')} It is kept with its history.</p>
            <GoOn />
          </>
        ),
      }}
    >
      <Form onSubmit={submit}>
        <DraftChoice
          draft={draft}
          name="how"
          legend="How did it end?"
          problems={problems}
          options={[
            { value: 'full-time', label: `Full time began for ${nameOf(c)}` },
            { value: 'left', label: 'The pupil left the school' },
            { value: 'moved', label: 'It became another provision or arrangement' },
          ]}
          {...(how === undefined ? {} : { reveal: { [how]: whichDay } })}
        />
        <Button>Record how it ended</Button>
      </Form>
      <WhyWeAsk sources={[lcc('§10'), ours('what is written down')].map(sourceWords)}>
        The authority is told of the end, and no half-day after it has a part-time code.
      </WhyWeAsk>
    </DeedPage>
  );
}
