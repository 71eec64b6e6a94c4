import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TimeInput } from '../../ui/TimeInput.tsx';

export interface FillWeekProps {
  readonly onFill: (start: string, end: string) => void;
}

/** Fills the first week with one time for every day. */
export function FillWeek({ onFill }: FillWeekProps) {
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  return (
    <fieldset className="govuk-fieldset wm-fill-week">
      <legend className="govuk-fieldset__legend">Same times each day? Type them once</legend>
      <div className="wm-times">
        <TimeInput id="fill-start" label="In school from" value={start} onChange={setStart} />
        <TimeInput id="fill-end" label="In school to" value={end} onChange={setEnd} />
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            if (start.trim() !== '' && end.trim() !== '') onFill(start, end);
          }}
        >
          Fill week 1
        </Button>
      </div>
    </fieldset>
  );
}
