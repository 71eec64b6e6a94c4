import { yearGroups } from '../../case/fields/pupil.ts';
import { yearGroupName } from '../../domain/year-group.ts';
import type { Option } from '../form.ts';

/** The year groups, youngest first. */
export const yearGroupOptions: readonly Option[] = yearGroups.map((group) => ({
  value: group,
  label: yearGroupName(group === 'nursery' ? -1 : Number(group)),
}));
