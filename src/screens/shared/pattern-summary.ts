import type { FlexiWeek } from '../../case/pattern.ts';
import { sessionsIn } from '../../case/pattern.ts';

const counted = (count: number): string => (count === 1 ? '1 session' : `${String(count)} sessions`);

/** A week of the pattern in one line: `7 sessions at school, 3 at home.` */
export function patternSummary(week: FlexiWeek): string {
  return `${counted(sessionsIn([week], 'school'))} at school, ${String(sessionsIn([week], 'home'))} at home.`;
}
