import { valueOf } from '../../case/field.ts';
import { school } from '../../case/fields/school.ts';
import { InHeader } from '../../ui/InHeader.tsx';
import { useAnswering } from '../shared/answering.ts';

/** The name of the school that the case is of, beside ours. */
export function SchoolInHeader() {
  const name = valueOf(useAnswering().reading.proposed.case, school.name);
  return name === undefined ? null : (
    <InHeader place="school">
      <span className="wm-school">{name}</span>
    </InHeader>
  );
}
