import { patternGrid } from '../../documents/flexi/pattern-grid.ts';
import { WeekGrid } from '../../ui/WeekGrid.tsx';
import { useCaseView } from '../shared/case-view.ts';

/** The pattern at a glance, as it is typed. */
export function PatternPicture() {
  const view = useCaseView();
  return patternGrid(view.case).map((block) =>
    block.kind === 'week-grid' ? <WeekGrid key={block.kind} {...block} /> : null,
  );
}
