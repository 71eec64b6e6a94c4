import { patternGrid } from '../../documents/flexi/pattern-grid.ts';
import { WeekGrid } from '../../ui/WeekGrid.tsx';
import { useCaseView } from '../shared/case-view.ts';

/** The pattern at a glance, as it is typed. */
export function PatternPicture() {
  const view = useCaseView();
  const { proposed } = view.reading;
  return patternGrid(proposed.case).map((block) =>
    block.kind === 'week-grid' ? <WeekGrid key={block.kind} {...block} /> : null,
  );
}
