import { placeToPath } from '../../../forms/place.ts';
import { currentAnswers } from '../../../case/current.ts';
import type { Place } from '../../../case/place.ts';
import { caseForms } from '../../../forms/all-forms.ts';
import { walk } from '../../../forms/walk.ts';
import { check } from '../../../policy/check.ts';
import { placeOfFinding } from '../../shared/place-of-path.ts';
import type { Sheet } from '../../shared/sheet.ts';
import type { AskedRecord } from './asked-record.ts';
import { askedRecords } from './asked-record.ts';

/**
 * What is unusual in the answers of one page and has no reason yet. It looks at the answers as they are at this moment: Continue may
 * have just taken a suggested one.
 */
export function unusualAt({ log, situation }: Pick<Sheet, 'log' | 'situation'>, place: Place): readonly AskedRecord[] {
  const { case: c } = walk(caseForms, currentAnswers(log.getSnapshot().context.log.edits));
  const own = placeToPath(place);
  const here = check({ ...situation, case: c }).filter(
    (finding) => finding.level === 'explain' && placeOfFinding(finding) === own,
  );
  return askedRecords(here).filter(({ isGiven }) => !isGiven);
}
