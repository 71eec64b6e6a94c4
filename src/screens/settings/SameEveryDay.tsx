import { schoolDays, weekdays } from '../../case/fields/school.ts';
import { Button } from '../../ui/Button.tsx';
import { useAnswering } from '../shared/answering.ts';

/** Copies Monday’s times to the other days: most schools have one day for all. */
export function SameEveryDay() {
  const { log, reading } = useAnswering();
  const { answers } = reading;
  const monday = answers.get(schoolDays.monday.path);
  if (monday === undefined) return null;
  return (
    <p>
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          log.send({ type: 'ANSWER_MANY', answers: weekdays.slice(1).map((day) => [schoolDays[day].path, monday]) });
        }}
      >
        Copy Monday’s times to every day
      </Button>
    </p>
  );
}
