import type { FilledAt, WeeksEvent } from '../../../machines/weeks.ts';
import type { TimetableWeek } from '../../case/timetable.ts';
import { firstOpenDay } from '../../case/timetable.ts';
import { weekdayNames, weekdayOf } from '../../domain/iso-date.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

export interface WeekActsProps {
  readonly week: TimetableWeek;
  /** The week that was copied. */
  readonly copied: number | undefined;
  /** Whether its days are shown one by one. */
  readonly isOpened: boolean;
  /** Whether they have to stay so, as what one of them says cannot be read. */
  readonly cannotFold: boolean;
  readonly send: (event: WeeksEvent) => void;
  /** Fills the week like another, or like its own first open day. */
  readonly onFillLike: (at: FilledAt, like: number | 'first-day') => void;
}

/** What is copied into a week from another: the one that was copied, else the one before it. */
function otherWeek(number: number, copied: number | undefined) {
  const isPaste = copied !== undefined && copied !== number;
  const like = isPaste ? copied : number - 1;
  return {
    like,
    shown: `${isPaste ? 'Paste' : 'Same as'} week ${String(like)}`,
    spoken: `Week ${String(number)}, ${isPaste ? 'paste' : 'same as'} week ${String(like)}`,
  };
}

/** The short ways of one week: its days one by one, and the same as another week. */
export function WeekActs({ week, copied, isOpened, cannotFold, send, onFillLike }: WeekActsProps) {
  const { number } = week;
  const name = `Week ${String(number)}`;
  const { like, shown, spoken } = otherWeek(number, copied);
  return (
    <div className="wm-week-row__acts">
      {!cannotFold && (
        <LinkButton
          name={`${name}, ${isOpened ? 'fold the days' : 'days differ'}`}
          isOpen={isOpened}
          onClick={() => {
            send({ type: isOpened ? 'FOLD_DAYS' : 'SHOW_DAYS', week: number });
          }}
        >
          {isOpened ? 'Fold the days' : 'Days differ'}
        </LinkButton>
      )}
      {like > 0 ? (
        <LinkButton
          name={spoken}
          onClick={() => {
            onFillLike(number, like);
          }}
        >
          {shown}
        </LinkButton>
      ) : (
        !isOpened && <CopyWeek number={number} send={send} />
      )}
    </div>
  );
}

const CopyWeek = ({ number, send }: { readonly number: number; readonly send: WeekActsProps['send'] }) => (
  <LinkButton
    onClick={() => {
      send({ type: 'COPY', week: number });
    }}
  >
    {`Copy week ${String(number)}`}
  </LinkButton>
);

/** The short ways of a week whose days are shown one by one. */
export function DaysActs({ week, send, onFillLike }: Pick<WeekActsProps, 'week' | 'send' | 'onFillLike'>) {
  const { number } = week;
  const first = firstOpenDay(week);
  const weekday = first === undefined ? '' : (weekdayNames[weekdayOf(first.date) - 1] ?? '');
  return (
    <div className="wm-week-row__days-acts">
      <CopyWeek number={number} send={send} />
      {first !== undefined && (
        <LinkButton
          name={`Fill all days like ${weekday}, week ${String(number)}`}
          onClick={() => {
            onFillLike(number, 'first-day');
          }}
        >
          {`Fill all days like ${weekday}`}
        </LinkButton>
      )}
    </div>
  );
}
