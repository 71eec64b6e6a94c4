import type { Timetable } from '../../case/timetable.ts';
import { timetableChart, timetableGrid } from '../../documents/part-time/timetable-pictures.ts';
import { StepsChart } from '../../ui/StepsChart.tsx';
import { WeekGrid } from '../../ui/WeekGrid.tsx';
import { useCaseView } from '../shared/case-view.ts';

export interface TimetablePictureProps {
  readonly timetable: Timetable;
}

/** The timetable at a glance, as it is typed: the week grid, and the steps up to full time once every day is there. */
export function TimetablePicture({ timetable }: TimetablePictureProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  return [...timetableGrid(timetable), ...timetableChart(proposed.case, timetable)].map((block) => {
    switch (block.kind) {
      case 'week-grid':
        return <WeekGrid key={block.kind} {...block} />;
      case 'chart':
        return <StepsChart key={block.kind} {...block} />;
      default:
        return null;
    }
  });
}
