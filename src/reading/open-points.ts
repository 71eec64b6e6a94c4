import type { Gap } from '../forms/gaps.ts';
import { blocksHead } from '../policy/engine/blocks.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { ReadCase } from './read-case.ts';

/** Whether a finding tells of the same thing as a gap does: each is told once, with its source where the guidance has a word on it. */
function tells(gap: Gap, { rule, path }: Finding): boolean {
  switch (gap.why) {
    case 'missing':
    case 'unreadable':
      return path === gap.question?.field.path;
    case 'too-few':
      return gap.step.kind === 'list' && path === gap.step.step.list.path;
    case 'unfinished-timetable':
      return rule === 'timetable.reading';
    case 'unfinished-pattern':
      return rule === 'flexi.days';
    case 'not-this-way':
      return false;
  }
}

/** What is missing or cannot be read, and is not told by a finding. */
export function gapsToAnswer({ gaps, findings }: Pick<ReadCase, 'gaps' | 'findings'>): readonly Gap[] {
  const told = findings.filter(blocksHead);
  return gaps.filter((gap) => !told.some((finding) => tells(gap, finding)));
}
